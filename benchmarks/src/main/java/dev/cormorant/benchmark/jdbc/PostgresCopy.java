package dev.cormorant.benchmark.jdbc;

import dev.cormorant.benchmark.work.Draft;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** PostgreSQL's way to take in many rows: one statement, and the rows as text behind it. */
final class PostgresCopy {
    private static final String COPY =
            "COPY posts (author_id, title, body, status, views, featured, created_at," + " published_at) FROM STDIN";
    private static final int CHUNK = 1 << 16;

    private PostgresCopy() {}

    static void load(DataSource source, List<Draft> drafts) {
        try (Connection connection = source.getConnection()) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                StringBuilder rows = new StringBuilder();
                for (Draft draft : drafts) {
                    append(rows, draft);
                    if (rows.length() > CHUNK) {
                        send(copy, rows);
                    }
                }
                send(copy, rows);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(CopyIn copy, StringBuilder rows) throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
    }

    private static void append(StringBuilder rows, Draft draft) {
        rows.append(draft.authorId())
                .append('\t')
                .append(escaped(draft.title()))
                .append('\t')
                .append(escaped(draft.body()))
                .append('\t')
                .append(draft.status().name())
                .append('\t')
                .append(draft.views())
                .append('\t')
                .append(draft.featured() ? 't' : 'f')
                .append('\t')
                .append(time(draft.createdAt()))
                .append('\t')
                .append(time(draft.publishedAt()))
                .append('\n');
    }

    private static String time(@Nullable Instant value) {
        return value == null ? "\\N" : IsoMicros.text(value);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
