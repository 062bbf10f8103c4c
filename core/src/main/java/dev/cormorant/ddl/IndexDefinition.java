package dev.cormorant.ddl;

import dev.cormorant.ir.Expr;
import dev.cormorant.type.Storage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A B-tree over columns or expressions.
 *
 * @param nullsNotDistinct whether nulls agree with each other where it is unique
 * @param where which rows it holds; null for all of them
 * @param included columns that it holds beside its parts
 * @param online whether it is made by itself, while others write to the table
 */
public record IndexDefinition(
        String name,
        List<Part> parts,
        boolean unique,
        boolean nullsNotDistinct,
        @Nullable Expr where,
        List<String> included,
        boolean online) {
    /** Copies the lists. */
    public IndexDefinition {
        parts = List.copyOf(parts);
        included = List.copyOf(included);
    }

    /** An index of all rows. */
    public IndexDefinition(String name, List<Part> parts, boolean unique) {
        this(name, parts, unique, false, null, List.of(), false);
    }

    /** The same, made online. */
    public IndexDefinition asOnline() {
        return new IndexDefinition(name, parts, unique, nullsNotDistinct, where, included, true);
    }

    /** What an index orders the rows by. */
    public sealed interface Key {}

    /** A column. */
    public record ColumnKey(String column) implements Key {}

    /** An expression on the columns, and how its values are stored. */
    public record ExpressionKey(Expr expression, Storage storage) implements Key {}

    /** A key and its direction. */
    public record Part(Key key, boolean descending) {
        /** A column and its direction. */
        public Part(String column, boolean descending) {
            this(new ColumnKey(column), descending);
        }
    }
}
