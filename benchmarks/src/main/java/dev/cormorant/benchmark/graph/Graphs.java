package dev.cormorant.benchmark.graph;

import java.time.Instant;
import java.util.List;

/**
 * Reading that takes several tables, done by somebody. What comes back is what its users work with, the records of
 * this package or something that holds as much.
 */
public interface Graphs {
    /** The newest articles, each with its writer's name, the names of its topics in their order, and its remarks by id with their writers. */
    List<?> newest(int articles);

    /** The first writers by id, each with so many of his newest articles. */
    List<?> writersWithNewest(int writers, int articles);

    /** The writers by id who have an article of at least so many views. */
    List<?> writersOfViews(int views);

    /** The next articles after this one, the newest first. */
    List<?> after(Instant createdAt, long id, int articles);

    /** The first articles by id, each with its remarks by id. */
    List<?> discussions(int articles);

    /** All writers by id with all of their articles by id with all remarks by id. */
    List<?> oeuvres();

    /** The same as records of one of the this package. No part of the work: it makes results comparable. */
    default List<?> records(List<?> results, Class<? extends Record> shape) {
        return results;
    }
}
