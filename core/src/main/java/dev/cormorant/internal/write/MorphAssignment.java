package dev.cormorant.internal.write;

import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Expr;
import dev.cormorant.schema.MorphReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an update makes the two columns of a morph hold.
 *
 * @param reference the morph, as far as it leads to one of its tables
 * @param values the name of a table, and the key of a row
 */
record MorphAssignment(MorphReference reference, List<@Nullable Object> values) {
    /**
     * Those among the assignments of an update.
     *
     * @throws IllegalArgumentException if it does not show in them to which row they lead
     */
    static List<MorphAssignment> among(List<Assignment> assignments, List<MorphReference> references) {
        List<MorphAssignment> found = new ArrayList<>();
        for (MorphReference reference : references) {
            Expr type = valueOf(reference.type(), assignments);
            Expr key = valueOf(reference.key(), assignments);
            if (type instanceof Bind name && key instanceof Bind row) {
                found.add(new MorphAssignment(reference, Arrays.asList(name.value(), row.value())));
            } else if (!isOfProposedRow(type, key, reference) && (type != null || key != null)) {
                throw new IllegalArgumentException(reference.label() + " leads to the row that "
                        + reference.type().label() + " and " + reference.key().label()
                        + " name together, which has to be there; set both, to values");
            }
        }
        return found;
    }

    /** The proposed row of an upsert is checked by itself. */
    private static boolean isOfProposedRow(@Nullable Expr type, @Nullable Expr key, MorphReference reference) {
        return type instanceof Excluded named
                && key instanceof Excluded row
                && named.id() == reference.type()
                && row.id() == reference.key();
    }

    private static @Nullable Expr valueOf(ColumnId column, List<Assignment> assignments) {
        return assignments.stream()
                .filter(assignment -> assignment.column() == column)
                .map(Assignment::value)
                .findFirst()
                .orElse(null);
    }
}
