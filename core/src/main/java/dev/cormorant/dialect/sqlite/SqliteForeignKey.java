package dev.cormorant.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A foreign key as SQLite knows it: without its name.
 *
 * @param number what {@code PRAGMA foreign_key_check} calls it
 * @param mayBeDeferred whether some foreign key of the child is checked at the end of the transaction
 */
record SqliteForeignKey(
        int number,
        String child,
        List<String> columns,
        String parent,
        List<String> targets,
        String onDelete,
        String onUpdate,
        boolean mayBeDeferred) {
    private static final String QUERY = "SELECT child.name, key.id, key.\"table\", key.\"from\","
            + " COALESCE(key.\"to\", (SELECT name FROM pragma_table_info(key.\"table\") WHERE pk = key.seq + 1)),"
            + " key.on_delete, key.on_update, child.sql LIKE '%INITIALLY DEFERRED%'"
            + " FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key"
            + " WHERE child.type = 'table' ORDER BY child.name, key.id, key.seq";

    private static final Set<String> REFUSALS = Set.of("NO ACTION", "RESTRICT");

    /** All foreign keys of a database. */
    static List<SqliteForeignKey> of(Connection connection) throws SQLException {
        List<SqliteForeignKey> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                SqliteForeignKey part = read(rows);
                int last = keys.size() - 1;
                if (last >= 0 && keys.get(last).isSameAs(part)) {
                    keys.set(last, keys.get(last).and(part));
                } else {
                    keys.add(part);
                }
            }
        }
        return keys;
    }

    private static SqliteForeignKey read(ResultSet row) throws SQLException {
        return new SqliteForeignKey(
                row.getInt(2),
                row.getString(1),
                List.of(row.getString(4)),
                row.getString(3),
                List.of(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8));
    }

    private boolean isSameAs(SqliteForeignKey part) {
        return child.equals(part.child) && number == part.number;
    }

    private SqliteForeignKey and(SqliteForeignKey part) {
        List<String> allColumns = new ArrayList<>(columns);
        allColumns.addAll(part.columns);
        List<String> allTargets = new ArrayList<>(targets);
        allTargets.addAll(part.targets);
        return new SqliteForeignKey(number, child, allColumns, parent, allTargets, onDelete, onUpdate, mayBeDeferred);
    }

    boolean isOf(String table) {
        return child.equalsIgnoreCase(table);
    }

    boolean refersTo(String table) {
        return parent.equalsIgnoreCase(table);
    }

    boolean refusesDelete() {
        return REFUSALS.contains(onDelete);
    }

    boolean refusesUpdate() {
        return REFUSALS.contains(onUpdate);
    }

    /** Whether it refuses a delete even if the referring row goes in the same statement. */
    boolean restrictsDelete() {
        return onDelete.equals("RESTRICT");
    }
}
