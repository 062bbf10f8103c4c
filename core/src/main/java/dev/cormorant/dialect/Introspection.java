package dev.cormorant.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** What is in a database already. Thread-safe. */
@FunctionalInterface
public interface Introspection {
    /** The names of the tables in the connection's schema, spelled as in the database. */
    Set<String> tables(Connection connection) throws SQLException;
}
