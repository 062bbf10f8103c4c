package dev.cormorant.benchmark;

import dev.cormorant.benchmark.cormorant.CormorantWorkloads;
import dev.cormorant.benchmark.ebean.EbeanWorkloads;
import dev.cormorant.benchmark.hibernate.HibernateWorkloads;
import dev.cormorant.benchmark.jdbc.Flavour;
import dev.cormorant.benchmark.jdbc.JdbcWorkloads;
import dev.cormorant.benchmark.jdbi.JdbiWorkloads;
import dev.cormorant.benchmark.jimmer.JimmerWorkloads;
import dev.cormorant.benchmark.jooq.JooqWorkloads;
import dev.cormorant.benchmark.work.Workloads;
import java.util.Locale;
import javax.sql.DataSource;

/** Who does the work. */
public enum Contender {
    /** JDBC, written by hand: the yardstick. */
    JDBC("JDBC"),
    /** Cormorant. */
    CORMORANT("Cormorant"),
    /** jOOQ. */
    JOOQ("jOOQ"),
    /** Hibernate. */
    HIBERNATE("Hibernate"),
    /** Jimmer. */
    JIMMER("Jimmer"),
    /** JDBI. */
    JDBI("JDBI"),
    /** Ebean. */
    EBEAN("Ebean");

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    /** Its name as its makers write it. */
    public String title() {
        return title;
    }

    /** Its name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can work there. The stub does what JDBC and Cormorant need of a driver, and nothing else. */
    public boolean worksOn(BenchmarkDatabase database) {
        return database != BenchmarkDatabase.STUB || this == JDBC || this == CORMORANT;
    }

    /** The work, done by this contender on the database behind a source of connections. */
    Workloads<?> on(DataSource source, Flavour flavour) {
        return switch (this) {
            case JDBC -> new JdbcWorkloads(source, flavour);
            case CORMORANT -> new CormorantWorkloads(source);
            case JOOQ -> new JooqWorkloads(source, flavour);
            case HIBERNATE -> new HibernateWorkloads(source, flavour);
            case JIMMER -> new JimmerWorkloads(source, flavour);
            case JDBI -> new JdbiWorkloads(source, flavour);
            case EBEAN -> new EbeanWorkloads(source, flavour);
        };
    }
}
