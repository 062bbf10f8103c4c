package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was said of a morph where it was declared. Immutable.
 *
 * @param type the column that names a table
 * @param key the column that tells which row of it
 * @param named the tables that were named
 * @param all whether it leads to the other tables of a schema too, by the names of their rows
 * @param open whether rows may name other tables, which lead nowhere
 * @param onDelete what happens when the row goes to which another leads
 */
record MorphSpec<S, N>(
        Column<S, N> type,
        Column<S, ?> key,
        List<MorphTarget<N>> named,
        boolean all,
        boolean open,
        ReferentialAction onDelete) {
    MorphSpec {
        named = List.copyOf(named);
    }

    /** To no table yet. */
    MorphSpec(Column<S, N> type, Column<S, ?> key) {
        this(type, key, List.of(), false, false, ReferentialAction.NO_ACTION);
    }

    MorphSpec<S, N> to(N name, Supplier<? extends Column<?, ?>> target) {
        Argument.notNull(name, "to", "name");
        Argument.notNull(target, "to", "function of a column");
        List<MorphTarget<N>> more = new ArrayList<>(named);
        more.add(new MorphTarget<>(type, name, target));
        return new MorphSpec<>(type, key, more, all, open, onDelete);
    }

    MorphSpec<S, N> toAll() {
        return new MorphSpec<>(type, key, named, true, open, onDelete);
    }

    MorphSpec<S, N> asOpen() {
        return new MorphSpec<>(type, key, named, all, true, onDelete);
    }

    MorphSpec<S, N> onDelete(ReferentialAction action) {
        Argument.notNull(action, "onDelete", "action");
        return new MorphSpec<>(type, key, named, all, open, action);
    }
}
