package dev.cormorant.dialect.postgres;

import dev.cormorant.dialect.RowLoader;
import dev.cormorant.render.SqlWriter;
import dev.cormorant.render.TableName;
import dev.cormorant.type.Storage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** COPY: one statement for any number of rows, which are sent as text while they are made. */
final class PostgresCopy implements RowLoader {
    static final RowLoader INSTANCE = new PostgresCopy();

    /** Below, one more round trip weighs more than what an INSERT costs. */
    private static final int WORTH_FROM = 64;

    /** The text is sent in pieces of about so many bytes. */
    private static final int PIECE = 1 << 16;

    @Override
    public int worthFrom() {
        return WORTH_FROM;
    }

    @Override
    public boolean worksOn(Connection connection) throws SQLException {
        return connection.isWrapperFor(PGConnection.class);
    }

    @Override
    public boolean carries(Storage storage) {
        return CopyText.carries(storage);
    }

    @Override
    public String text(TableName table, List<String> columns) {
        SqlWriter out = new SqlWriter('"').sql("COPY ").name(table).sql(" (");
        return out.each(columns, ", ", out::name).sql(") FROM STDIN").text();
    }

    @Override
    public long load(Connection connection, String text, List<Storage> columns, Iterator<@Nullable Object[]> rows)
            throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(text);
        try {
            send(copy, columns.toArray(new Storage[0]), rows);
            return copy.endCopy();
        } catch (SQLException | RuntimeException | Error failure) {
            giveUp(copy, failure);
            throw failure;
        }
    }

    /** Until it hears that no more rows come, the server takes nothing else on the connection. */
    private static void giveUp(CopyIn copy, Throwable because) {
        if (copy.isActive()) {
            try {
                copy.cancelCopy();
            } catch (SQLException e) {
                because.addSuppressed(e);
            }
        }
    }

    @Override
    public void cancel(Connection connection) throws SQLException {
        connection.unwrap(PGConnection.class).cancelQuery();
    }

    private static void send(CopyIn copy, Storage[] columns, Iterator<@Nullable Object[]> rows) throws SQLException {
        CopyText text = new CopyText(PIECE + PIECE / 2);
        while (rows.hasNext()) {
            text.row(columns, rows.next());
            if (text.length() >= PIECE) {
                copy.writeToCopy(text.bytes(), 0, text.length());
                text.clear();
            }
        }
        copy.writeToCopy(text.bytes(), 0, text.length());
    }
}
