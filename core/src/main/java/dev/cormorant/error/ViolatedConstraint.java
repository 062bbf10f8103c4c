package dev.cormorant.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** As much as is known about a constraint that a row would break. */
public record ViolatedConstraint(
        @Nullable String constraint, @Nullable String table, List<String> columns) {
    /** A constraint of which nothing is known. */
    public static final ViolatedConstraint UNKNOWN = new ViolatedConstraint(null, null, List.of());

    /** Copies the list. */
    public ViolatedConstraint {
        columns = List.copyOf(columns);
    }

    String describe(String what) {
        StringBuilder text = new StringBuilder(what);
        if (table != null) {
            text.append(" in table ").append(table);
        }
        if (!columns.isEmpty()) {
            text.append(", column").append(columns.size() == 1 ? " " : "s ").append(String.join(", ", columns));
        }
        if (constraint != null) {
            text.append(" (constraint ").append(constraint).append(')');
        }
        return text.toString();
    }
}
