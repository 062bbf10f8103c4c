package dev.cormorant.benchmark.work;

import dev.cormorant.benchmark.graph.Graphs;
import java.util.List;
import java.util.Optional;

/**
 * What is measured, done by somebody. All of them get the same arguments and have to give equal results.
 *
 * @param <P> what a post is to whom does the work: a record, an entity, an immutable interface
 */
public interface Workloads<P> extends AutoCloseable {
    /** One row by its primary key. */
    Optional<P> find(long id);

    /** The first rows in the order of the primary key. */
    List<P> list(int rows);

    /** The {@value Filter#LIMIT} latest rows that meet the conditions of a filter, of which each may be missing. */
    List<P> search(Filter filter);

    /** One new row; it comes back as it is stored. */
    P insert(Draft draft);

    /** Many new rows, all or none; nothing comes back. */
    void insertAll(List<Draft> drafts);

    /** So many new rows that a way of its own may pay off; nothing comes back. */
    default void load(List<Draft> drafts) {
        insertAll(drafts);
    }

    /** Two columns of one row by its primary key; the number of changed rows. */
    long update(long id, String title, int views);

    /** Reading that takes several tables. */
    Graphs graphs();

    /** The same post as a record. No part of the work: it makes results comparable. */
    Post record(P post);

    /** Gives back what was opened beside the data source. */
    @Override
    default void close() {}
}
