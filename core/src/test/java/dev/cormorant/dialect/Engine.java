package dev.cormorant.dialect;

import dev.cormorant.ddl.TableDefinition;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.ValueType;
import dev.cormorant.render.BindSlot;
import dev.cormorant.render.RenderedSql;
import dev.cormorant.render.SampleNames;
import dev.cormorant.render.TableName;
import dev.cormorant.type.Codec;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.Storage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A database to run rendered statements on. The embedded ones are always there; others are named by the system property
 * {@code cormorant.engines}, a comma-separated list of JDBC URLs of databases that may be emptied.
 */
final class Engine implements AutoCloseable {
    final Dialect dialect;
    final Connection connection;

    private Engine(Connection connection) throws SQLException {
        this.connection = connection;
        this.dialect = Dialects.detect(connection);
        dialect.prepare(connection);
    }

    static Stream<String> urls() {
        Stream<String> servers =
                Arrays.stream(System.getProperty("cormorant.engines", "").split(","));
        return Stream.concat(Stream.of("jdbc:h2:mem:", "jdbc:sqlite::memory:"), servers.filter(url -> !url.isEmpty()));
    }

    /** Those of the engines that can do this. */
    static Stream<String> urls(Feature feature) {
        return urls().filter(url -> {
            try (Engine engine = open(url)) {
                return engine.dialect.features().has(feature);
            } catch (SQLException e) {
                throw new IllegalStateException(url, e);
            }
        });
    }

    static Engine open(String url) throws SQLException {
        return new Engine(DriverManager.getConnection(url));
    }

    /** Creates tables, in place of those that an earlier test left. */
    void create(TableDefinition... tables) throws SQLException {
        List<TableDefinition> definitions = List.of(tables);
        DdlRenderer ddl = dialect.ddl(SampleNames.INSTANCE);
        if (!Collections.disjoint(
                dialect.introspection().tables(connection),
                definitions.stream()
                        .map(table -> new TableName(table.schema(), table.name()))
                        .toList())) {
            execute(ddl.drop(definitions));
        }
        execute(ddl.create(definitions));
    }

    void execute(List<String> statements) throws SQLException {
        for (String sql : statements) {
            execute(sql);
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The number of rows that a statement wrote. */
    int write(Statement statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, values)) {
            return prepared.executeUpdate();
        }
    }

    /** The rows that a statement yields, read as these types. */
    List<List<Object>> rows(List<? extends ValueType> types, Statement statement, Object... values)
            throws SQLException {
        try (PreparedStatement prepared = prepare(statement, values);
                ResultSet rows = rows(prepared)) {
            List<List<Object>> result = new ArrayList<>();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 0; i < types.size(); i++) {
                    row.add(codec(types.get(i)).read(rows, i + 1));
                }
                result.add(row);
            }
            return result;
        }
    }

    /** The rows of a query, or those that the driver hands out of what was written. */
    private static ResultSet rows(PreparedStatement prepared) throws SQLException {
        return prepared.execute() ? prepared.getResultSet() : prepared.getGeneratedKeys();
    }

    private PreparedStatement prepare(Statement statement, Object... values) throws SQLException {
        RenderedSql sql = dialect.render(statement, SampleNames.INSTANCE);
        PreparedStatement prepared = sql.written().isEmpty()
                ? connection.prepareStatement(sql.text())
                : connection.prepareStatement(sql.text(), sql.written().toArray(String[]::new));
        for (int i = 0; i < sql.slots().size(); i++) {
            bind(prepared, i + 1, sql.slots().get(i), values);
        }
        return prepared;
    }

    private void bind(PreparedStatement prepared, int position, BindSlot slot, Object... values) throws SQLException {
        Object value = values[slot.index()];
        if (slot instanceof BindSlot.Array) {
            dialect.types().arrays(storage(slot.type())).bind(prepared, position, (List<?>)
                    Objects.requireNonNull(value));
        } else if (slot instanceof BindSlot.Element element) {
            List<?> list = (List<?>) Objects.requireNonNull(value);
            codec(slot.type()).write(prepared, position, list.get(Math.min(element.element(), list.size() - 1)));
        } else {
            codec(slot.type()).write(prepared, position, value);
        }
    }

    private Codec<Object> codec(ValueType type) {
        return dialect.types().codec(storage(type));
    }

    static Storage storage(ValueType type) {
        return ((ColumnType<?>) type).storage();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
