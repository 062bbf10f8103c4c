package dev.cormorant.testkit.contract;

import dev.cormorant.schema.Column;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Somebody else who works on the database, by plain JDBC. */
public final class OtherProgram {
    private final DataSource dataSource;
    private final Schema schema;

    OtherProgram(DataSource dataSource, Schema schema) {
        this.dataSource = dataSource;
        this.schema = schema;
    }

    /** Runs a statement that changes rows; how many. */
    public int execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Runs a query; the first column of its rows, as texts. */
    public List<@Nullable String> column(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<@Nullable String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A table's name in SQL. */
    public String name(Table<?, ?> table) {
        return quoted(schema.table(table).name());
    }

    /** A column's name in SQL. */
    public String name(Column<?, ?> column) {
        return quoted(schema.table(column.table()).nameOf(column));
    }

    /** Inserts a row of values that are SQL already. */
    public int insert(Table<?, ?> table, List<? extends Column<?, ?>> columns, String... values) {
        return execute("INSERT INTO " + name(table)
                + columns.stream().map(this::name).collect(Collectors.joining(", ", " (", ")"))
                + Arrays.stream(values).collect(Collectors.joining(", ", " VALUES (", ")")));
    }

    /** A name in SQL. */
    public String quoted(String name) {
        try (Connection connection = dataSource.getConnection()) {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            return quote + name + quote;
        } catch (SQLException e) {
            throw new IllegalStateException("No connection", e);
        }
    }
}
