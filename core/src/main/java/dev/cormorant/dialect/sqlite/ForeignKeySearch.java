package dev.cormorant.dialect.sqlite;

import dev.cormorant.dialect.ErrorReader;
import dev.cormorant.dialect.SqlError;
import dev.cormorant.dialect.sqlite.ChangedRows.Row;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.error.ViolatedConstraint;
import dev.cormorant.render.SqlWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * Finds the foreign key that a statement violates: runs the statement again while no foreign key is checked, looks for
 * references that lead nowhere from or to the rows that it changes, and undoes it. For a commit there is nothing to run.
 */
final class ForeignKeySearch {
    private static final String SAVEPOINT = "cormorant_foreign_key_search";

    private final Connection connection;
    private final ErrorReader.Again again;
    private final ChangedRows changes = new ChangedRows();

    ForeignKeySearch(Connection connection, ErrorReader.Again again) {
        this.connection = connection;
        this.again = again;
    }

    /** The violation; empty if none is found, or if the database is busy with another program by now. */
    Optional<SqlError> find() {
        try {
            boolean deferred = isTrue("PRAGMA defer_foreign_keys");
            execute("SAVEPOINT " + SAVEPOINT);
            try {
                execute("PRAGMA defer_foreign_keys = ON");
                return violation(SqliteForeignKey.of(connection));
            } finally {
                execute("ROLLBACK TO " + SAVEPOINT);
                execute("RELEASE " + SAVEPOINT);
                execute("PRAGMA defer_foreign_keys = " + deferred);
            }
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private Optional<SqlError> violation(List<SqliteForeignKey> keys) throws SQLException {
        runAgain();
        for (Row row : changes.written()) {
            for (SqliteForeignKey key : keys) {
                if (key.isOf(row.table()) && isTrue(dangling(key), row.id())) {
                    return found(ReferenceSide.MISSING_PARENT, key);
                }
            }
        }
        if (changes.deleted().isEmpty()) {
            return unresolved(keys);
        }
        execute("ROLLBACK TO " + SAVEPOINT);
        return changes.areAll() ? ofDelete(keys) : Optional.empty();
    }

    private void runAgain() throws SQLException {
        SQLiteConnection driver = connection.unwrap(SQLiteConnection.class);
        driver.addUpdateListener(changes);
        try {
            again.run();
        } finally {
            driver.removeUpdateListener(changes);
        }
    }

    /** The rows that got another key have other numbers now, so those that refer to the old one are all looked at. */
    private Optional<SqlError> unresolved(List<SqliteForeignKey> keys) throws SQLException {
        Set<String> updated = changes.written().stream().map(Row::table).collect(Collectors.toSet());
        for (SqliteForeignKey key : keys) {
            boolean suspect = updated.isEmpty()
                    ? key.mayBeDeferred()
                    : key.refusesUpdate() && updated.stream().anyMatch(key::refersTo);
            if (suspect && isTrue(unresolved(key))) {
                return updated.isEmpty() ? found(null, key) : found(ReferenceSide.STILL_REFERENCED, key);
            }
        }
        return Optional.empty();
    }

    private Optional<SqlError> ofDelete(List<SqliteForeignKey> keys) throws SQLException {
        Optional<SqlError> restricted = Optional.empty();
        for (Row row : changes.deleted()) {
            for (SqliteForeignKey key : keys) {
                if (!key.refersTo(row.table()) || !key.refusesDelete()) {
                    continue;
                }
                Referring referring = referring(key, row);
                if (referring == Referring.STAYING) {
                    return found(ReferenceSide.STILL_REFERENCED, key);
                }
                if (referring == Referring.CHANGED && key.restrictsDelete() && restricted.isEmpty()) {
                    restricted = found(ReferenceSide.STILL_REFERENCED, key);
                }
            }
        }
        return restricted;
    }

    /** The rows that refer to a row which is to go. */
    private enum Referring {
        NONE,
        CHANGED,
        STAYING
    }

    private Referring referring(SqliteForeignKey key, Row parent) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(children(key))) {
            statement.setLong(1, parent.id());
            try (ResultSet rows = statement.executeQuery()) {
                Referring referring = Referring.NONE;
                while (rows.next()) {
                    if (!changes.contain(new Row(key.child(), rows.getLong(1)))) {
                        return Referring.STAYING;
                    }
                    referring = Referring.CHANGED;
                }
                return referring;
            }
        }
    }

    private static Optional<SqlError> found(@Nullable ReferenceSide side, SqliteForeignKey key) {
        ViolatedConstraint violated = new ViolatedConstraint(null, key.child(), key.columns());
        return Optional.of(new SqlError(SqlError.Kind.FOREIGN_KEY, violated, side));
    }

    /** Whether a row of the child refers to no row of the parent. */
    private static String dangling(SqliteForeignKey key) {
        SqlWriter out = new SqlWriter(SqliteRenderer.QUOTE).sql("SELECT EXISTS (SELECT 1 FROM ");
        out.name(key.child()).sql(" AS child WHERE child.rowid = ?");
        key.columns().forEach(column -> out.sql(" AND child.").name(column).sql(" IS NOT NULL"));
        out.sql(" AND NOT EXISTS (SELECT 1 FROM ").name(key.parent()).sql(" AS parent WHERE ");
        return matching(out, key).sql("))").text();
    }

    /** The rows of the child that refer to a row of the parent. */
    private static String children(SqliteForeignKey key) {
        SqlWriter out = new SqlWriter(SqliteRenderer.QUOTE).sql("SELECT child.rowid FROM ");
        out.name(key.parent()).sql(" AS parent JOIN ").name(key.child()).sql(" AS child ON ");
        return matching(out, key).sql(" WHERE parent.rowid = ?").text();
    }

    private static SqlWriter matching(SqlWriter out, SqliteForeignKey key) {
        for (int i = 0; i < key.columns().size(); i++) {
            out.sql(i == 0 ? "" : " AND ").sql("parent.").name(key.targets().get(i));
            out.sql(" = child.").name(key.columns().get(i));
        }
        return out;
    }

    private static String unresolved(SqliteForeignKey key) {
        return new SqlWriter(SqliteRenderer.QUOTE)
                .sql("SELECT EXISTS (SELECT 1 FROM pragma_foreign_key_check(")
                .sql(SqliteLiterals.INSTANCE.text(key.child()))
                .sql(") WHERE fkid = " + key.number() + ")")
                .text();
    }

    private boolean isTrue(String query, long... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
