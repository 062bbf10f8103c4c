package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key that a {@link Definition} takes down.
 *
 * <pre>{@code
 * t.foreignKey(building, desk).references(() -> DESKS.building, () -> DESKS.number).onDelete(SET_NULL);
 * }</pre>
 */
public final class DefinedForeignKey {
    private final List<Column<?, ?>> columns;
    private List<Supplier<? extends Column<?, ?>>> targets = List.of();
    private ReferentialAction onDelete = ReferentialAction.NO_ACTION;
    private ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
    private @Nullable String constraint;
    private boolean deferred;

    private DefinedForeignKey(List<Column<?, ?>> columns) {
        this.columns = columns;
    }

    /** The foreign key of a single column, which is said at the column. */
    static DefinedForeignKey of(Column<?, ?> column, ColumnReference reference) {
        DefinedForeignKey key = new DefinedForeignKey(List.of(column));
        key.targets = List.of(reference.target());
        key.onDelete = reference.onDelete();
        key.onUpdate = reference.onUpdate();
        key.constraint = reference.constraint();
        key.deferred = reference.deferred();
        return key;
    }

    /** A foreign key that refers to nothing yet. */
    static Target of(List<Column<?, ?>> columns, List<DefinedForeignKey> to) {
        DefinedForeignKey key = new DefinedForeignKey(columns);
        to.add(key);
        return new Target(key);
    }

    /** Waits for the columns that a foreign key refers to. */
    public static final class Target {
        private final DefinedForeignKey key;

        private Target(DefinedForeignKey key) {
            this.key = key;
        }

        /** The columns that are referred to, in the same order. */
        @SafeVarargs
        public final DefinedForeignKey references(Supplier<? extends Column<?, ?>>... targets) {
            Argument.noneNull(targets, "references", "function");
            key.targets = List.of(targets);
            return key;
        }
    }

    /** What happens to the referring rows when the row is deleted; NO_ACTION unless said. */
    public DefinedForeignKey onDelete(ReferentialAction action) {
        Argument.notNull(action, "onDelete", "action");
        onDelete = action;
        return this;
    }

    /** What happens to the referring rows when the key changes; NO_ACTION unless said. */
    public DefinedForeignKey onUpdate(ReferentialAction action) {
        Argument.notNull(action, "onUpdate", "action");
        onUpdate = action;
        return this;
    }

    /** The name of the foreign key, verbatim. */
    public DefinedForeignKey constraint(String name) {
        Argument.notNull(name, "constraint", "name");
        constraint = name;
        return this;
    }

    /** Checks when the transaction ends, so that rows can refer to each other in circles; not in MariaDB and H2. */
    public DefinedForeignKey deferred() {
        deferred = true;
        return this;
    }

    @Nullable
    String name() {
        return constraint;
    }

    List<Column<?, ?>> columns() {
        return columns;
    }

    List<Supplier<? extends Column<?, ?>>> targets() {
        return targets;
    }

    /** Whether it refers to columns of a table. */
    boolean refersTo(TableLike<?, ?> table) {
        Column<?, ?> target = targets.isEmpty() ? null : targets.get(0).get();
        return target != null && target.table() == table;
    }

    ForeignKey as(String chosen, List<Column<?, ?>> resolved) {
        return new ForeignKey(chosen, columns, resolved, onDelete, onUpdate, deferred);
    }
}
