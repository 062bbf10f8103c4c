package dev.cormorant.dialect;

import dev.cormorant.render.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The introspection of a database that lists its tables by a query of three columns: the schema, whether it is the
 * connection's own, and the name.
 */
public record TableQuery(String sql) implements Introspection {
    @Override
    public Set<TableName> tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            Set<TableName> names = new LinkedHashSet<>();
            while (rows.next()) {
                names.add(new TableName(rows.getString(1), rows.getString(3)));
                if (rows.getBoolean(2)) {
                    names.add(new TableName(null, rows.getString(3)));
                }
            }
            return names;
        }
    }
}
