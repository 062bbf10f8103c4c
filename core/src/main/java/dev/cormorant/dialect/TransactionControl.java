package dev.cormorant.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** What a database says to transactions of a kind. Stateless; its methods do what JDBC's standard says unless a dialect knows better. */
public interface TransactionControl {
    /** That of a database which keeps to the standard. */
    TransactionControl STANDARD = new TransactionControl() {};

    /** Keeps a connection from writing, or lets it write again; outside of a transaction. */
    default void readOnly(Connection connection, boolean on) throws SQLException {
        connection.setReadOnly(on);
    }

    /**
     * Takes what writers need at the beginning of a transaction, where it would otherwise be taken by the first write and
     * could be refused then.
     */
    default void lockForWriting(Connection connection) throws SQLException {}

    /** Whether the database is in the memory of this connection, so that another connection leads elsewhere. */
    default boolean isPrivate(Connection connection) throws SQLException {
        return false;
    }
}
