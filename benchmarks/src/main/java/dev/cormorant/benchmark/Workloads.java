package dev.cormorant.benchmark;

import java.util.List;
import java.util.Optional;

/** What is measured, done by somebody. All of them get the same arguments and have to give equal results. */
public interface Workloads {
    /** One row by its primary key. */
    Optional<Post> find(long id);

    /** The first rows in the order of the primary key. */
    List<Post> list(int rows);

    /** The 20 latest rows that meet the conditions of a filter, of which each may be missing. */
    List<Post> search(Filter filter);

    /** One new row; it comes back as it is stored. */
    Post insert(Draft draft);

    /** Many new rows, all or none; nothing comes back. */
    void insertAll(List<Draft> drafts);

    /** Two columns of one row by its primary key; the number of changed rows. */
    long update(long id, String title, int views);
}
