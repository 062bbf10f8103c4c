package dev.cormorant.benchmark;

import dev.cormorant.Database;
import dev.cormorant.schema.Schema;
import javax.sql.DataSource;

/** Who does the work. */
public enum Contender {
    /** JDBC, written by hand. */
    JDBC,
    /** Cormorant. */
    CORMORANT;

    static final Schema SCHEMA = Schema.of(Posts.POSTS);

    /** The work, done by this contender on the database behind a data source. */
    Workloads on(DataSource source, Flavour flavour) {
        return switch (this) {
            case JDBC -> new JdbcWorkloads(source, flavour);
            case CORMORANT -> new CormorantWorkloads(Database.open(SCHEMA, source));
        };
    }
}
