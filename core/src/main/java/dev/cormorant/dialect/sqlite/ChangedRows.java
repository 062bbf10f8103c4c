package dev.cormorant.dialect.sqlite;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sqlite.SQLiteUpdateListener;

/** The rows that statements change while it listens to their connection; the first few thousand of them. */
final class ChangedRows implements SQLiteUpdateListener {
    /** A statement that changes more rows is not looked into any further. */
    private static final int MOST = 10_000;

    private final Set<Row> written = new LinkedHashSet<>();
    private final Set<Row> deleted = new LinkedHashSet<>();

    /** A row by SQLite's number for it. */
    record Row(String table, long id) {}

    @Override
    public void onUpdate(Type type, String database, String table, long row) {
        if (written.size() + deleted.size() <= MOST) {
            (type == Type.DELETE ? deleted : written).add(new Row(table, row));
        }
    }

    /** Whether these are all changed rows. */
    boolean areAll() {
        return written.size() + deleted.size() <= MOST;
    }

    /** The inserted and updated rows, by their new numbers. */
    Set<Row> written() {
        return written;
    }

    /** The deleted rows. */
    Set<Row> deleted() {
        return deleted;
    }

    boolean contain(Row row) {
        return written.contains(row) || deleted.contains(row);
    }
}
