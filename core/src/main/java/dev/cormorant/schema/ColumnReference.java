package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The foreign key of one column.
 *
 * @param target the column that it refers to
 * @param onDelete what happens to this row when the other is deleted
 * @param onUpdate what happens to this row when the other's key changes
 * @param constraint the constraint's name; null for the derived one
 * @param deferred whether it is checked when the transaction ends
 */
public record ColumnReference(
        Supplier<? extends Column<?, ?>> target,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        @Nullable String constraint,
        boolean deferred) {
    /** Refuses what is missing. */
    public ColumnReference {
        Argument.notNull(target, "references", "function");
        Argument.notNull(onDelete, "onDelete", "action");
        Argument.notNull(onUpdate, "onUpdate", "action");
    }

    ColumnReference(Supplier<? extends Column<?, ?>> target) {
        this(target, ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION, null, false);
    }

    ColumnReference onDelete(ReferentialAction action) {
        return new ColumnReference(target, action, onUpdate, constraint, deferred);
    }

    ColumnReference onUpdate(ReferentialAction action) {
        return new ColumnReference(target, onDelete, action, constraint, deferred);
    }

    ColumnReference named(String name) {
        Argument.notNull(name, "constraint", "name");
        return new ColumnReference(target, onDelete, onUpdate, name, deferred);
    }

    ColumnReference asDeferred() {
        return new ColumnReference(target, onDelete, onUpdate, constraint, true);
    }
}
