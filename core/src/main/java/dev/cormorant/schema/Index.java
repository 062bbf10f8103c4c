package dev.cormorant.schema;

import dev.cormorant.expression.Expression;
import dev.cormorant.ir.Expr;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table.
 *
 * @param name its name
 * @param parts what it orders the rows by
 * @param unique whether no two of its rows agree in all parts
 * @param nullsNotDistinct whether nulls agree with each other where it is unique
 * @param where which rows it holds; null for all of them
 * @param included columns that it holds beside its parts, to be read from it alone
 * @param online whether it is made by itself, while others write to the table
 */
public record Index(
        String name,
        List<Part> parts,
        boolean unique,
        boolean nullsNotDistinct,
        @Nullable Expr where,
        List<Column<?, ?>> included,
        boolean online) {
    /** Copies the lists. */
    public Index {
        parts = List.copyOf(parts);
        included = List.copyOf(included);
    }

    /** An index of columns or expressions over all rows. */
    Index(String name, List<Part> parts, boolean unique) {
        this(name, parts, unique, false, null, List.of(), false);
    }

    /** A column or expression of an index, and its direction. */
    public record Part(Expression<?, ?> expression, boolean descending) {
        /** The column; empty for an expression. */
        public Optional<Column<?, ?>> column() {
            return expression instanceof Column<?, ?> column ? Optional.of(column) : Optional.empty();
        }
    }

    /** The columns among its parts, without their directions. */
    public List<Column<?, ?>> columns() {
        return parts.stream()
                .<Column<?, ?>>flatMap(part -> part.column().stream())
                .toList();
    }

    /** The columns in front of the first expression. */
    List<Column<?, ?>> front() {
        return parts.stream()
                .takeWhile(part -> part.column().isPresent())
                .<Column<?, ?>>flatMap(part -> part.column().stream())
                .toList();
    }

    /** Whether it holds all rows. */
    public boolean isWhole() {
        return where == null;
    }

    /** Whether no two rows of the table hold the same values in its columns. */
    public boolean isKey() {
        return unique && isWhole() && columns().size() == parts.size();
    }
}
