package dev.cormorant.dialect;

import dev.cormorant.render.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** What is in a database already. Thread-safe. */
@FunctionalInterface
public interface Introspection {
    /**
     * The names of the tables and views, spelled as in the database; those of the connection's own schema with its name and without.
     */
    Set<TableName> tables(Connection connection) throws SQLException;
}
