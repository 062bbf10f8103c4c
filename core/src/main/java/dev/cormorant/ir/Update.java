package dev.cormorant.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes to the rows of a table that match; without a condition, to all of them. What it returns speaks of the changed
 * rows, as the image says, and of nothing else.
 */
public record Update(
        TableId table,
        List<Assignment> assignments,
        @Nullable Expr where,
        List<Expr> returning,
        Image image) implements Statement {
    /** A row before or after its change. */
    public enum Image {
        OLD,
        NEW
    }

    /** An update that returns something of the rows as it left them. */
    public Update(TableId table, List<Assignment> assignments, @Nullable Expr where, List<Expr> returning) {
        this(table, assignments, where, returning, Image.NEW);
    }
}
