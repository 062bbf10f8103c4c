package dev.cormorant.type;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a result: its type, where it stands, and the shortest way to its values. What decides the way is asked once,
 * since it would be asked again for each row. Immutable.
 */
final class Cell {
    private final CellType<?> type;
    private final int position;
    private final boolean plain;
    private final boolean text;
    private final boolean plainText;
    private final @Nullable TruthReader truths;

    /**
     * A column at a 1-based position.
     *
     * @param trusted whether it holds what the schema says
     */
    Cell(CellType<?> type, int position, boolean trusted) {
        this.type = type;
        this.position = position;
        this.plain = trusted && !type.type().isConverted();
        this.text = trusted && type.type().storage().isText();
        this.plainText = plain && text;
        this.truths = plain ? type.codec().truths() : null;
    }

    CellType<?> type() {
        return type;
    }

    int position() {
        return position;
    }

    /** Whether the driver's own value is the column's: not so for a {@code bigint().as(Long.class, ..)}. */
    boolean isPlain() {
        return plain;
    }

    /** Whether it is plain, and a text: not so for a {@code timestamp().asText()}. */
    boolean isPlainText() {
        return plainText;
    }

    /** Whether it is plain, and a truth value. */
    boolean isPlainTruth() {
        return truths != null;
    }

    /** Its truth value in the current row, where it is plain and never null. */
    boolean truth(ResultSet rows) throws SQLException {
        try {
            return Objects.requireNonNull(truths).read(rows, position);
        } catch (RuntimeException e) {
            throw type.unreadable(e);
        }
    }

    /** Its value in the current row; null for SQL NULL. Texts, of which most that is converted is made, need no codec. */
    @Nullable
    Object read(ResultSet rows) throws SQLException {
        try {
            Object stored = text ? rows.getString(position) : type.codec().read(rows, position);
            return stored == null || plain ? stored : type.decoded(stored);
        } catch (RuntimeException e) {
            throw type.unreadable(e);
        }
    }
}
