package dev.cormorant.dialect;

import dev.cormorant.render.TableName;
import dev.cormorant.type.Storage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A database's own way in for many rows that nobody wants back, faster than any INSERT; all of them or none. Thread-safe.
 */
public interface RowLoader {
    /** The fewest rows for which it is faster. */
    int worthFrom();

    /** Whether it can work on a connection, which a pool may have wrapped. */
    boolean worksOn(Connection connection) throws SQLException;

    /** Whether it can carry values that are stored so. */
    boolean carries(Storage storage);

    /** The statement that announces rows of some columns of a table. */
    String text(TableName table, List<String> columns);

    /**
     * Sends the rows after the statement; each holds the values of the columns in the form that a
     * {@link dev.cormorant.type.Codec} takes.
     *
     * @return the number of rows
     */
    long load(Connection connection, String text, List<Storage> columns, Iterator<@Nullable Object[]> rows)
            throws SQLException;

    /** Ends the load that runs on a connection, from another thread; it fails then as a cancelled statement does. */
    void cancel(Connection connection) throws SQLException;
}
