package dev.cormorant.schema;

import dev.cormorant.ir.Expr;
import java.util.Objects;

/**
 * A key that leads to rows of one of several tables, as far as it leads to this one. No database holds to it.
 *
 * @param label the relation, for messages
 * @param type the column that names a table
 * @param name what it holds where it names this one
 * @param key the column that tells which row
 * @param target the column of the table in which that is found
 * @param onDelete what happens when the row of the table goes
 */
public record MorphReference(
        String label,
        Column<?, ?> type,
        Object name,
        Column<?, ?> key,
        Column<?, ?> target,
        ReferentialAction onDelete) {
    static <N> MorphReference of(MorphRelation<?> morph, MorphTarget<N> target) {
        return new MorphReference(
                morph.label(),
                morph.type(),
                Objects.requireNonNull(target.name()),
                morph.key(),
                target.column(),
                morph.onDelete());
    }

    /** The table whose rows lead somewhere. */
    public Table<?, ?> table() {
        return (Table<?, ?>) key.table();
    }

    /** Whether a row names the table. */
    public Expr isNamed() {
        return named(type, name);
    }

    @SuppressWarnings("unchecked") // the name is a value of the column
    private static <N> Expr named(Column<?, N> type, Object name) {
        return type.eq((N) name).node();
    }
}
