package dev.cormorant.testkit.contract;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** A fresh and empty database that a contract has for itself. Closing it makes it disappear. */
public interface ContractDatabase extends AutoCloseable {
    /** What reports call it, and {@link KnownGap#on()}: {@code sqlite}. */
    String label();

    /** Pooled connections to it. */
    DataSource dataSource();

    /** How many connections of {@link #dataSource()} are in somebody's hands. */
    int borrowed();

    /** Breaks all connections that are open, from outside, as a crash or an administrator would. */
    void breakConnections() throws SQLException;

    /** Connections to an address where no such database is. */
    DataSource unreachable();

    /** Connections of a user whom the database does not let in; empty where it lets in everybody. */
    Optional<DataSource> stranger();

    @Override
    void close();

    /** Where databases of some kinds come from. Has a public constructor without parameters. */
    interface Source {
        /** The kinds to run contracts on, each ready to make databases. */
        List<Kind> kinds();
    }

    /** One kind of database. */
    interface Kind {
        /** What reports call it. */
        String label();

        /** Makes a database. */
        ContractDatabase open();
    }
}
