package dev.cormorant.internal.write;

import dev.cormorant.change.UpsertIntent;
import dev.cormorant.internal.load.StoredValues;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Excluded;
import dev.cormorant.schema.Column;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The keys by which the rows of an upsert find the rows that exist. */
final class TargetKeys {
    private TargetKeys() {}

    /** The stored values that a row has in the target. */
    static List<@Nullable Object> of(UpsertIntent intent, FilledRow row) {
        return StoredValues.of(intent.target(), row.valuesOf(intent.target()));
    }

    /** Whether a row that exists keeps its value: what is written is the proposed one, by which the row was found. */
    static boolean isKept(UpsertIntent intent, Assignment assignment) {
        return intent.target().contains(assignment.column())
                && assignment.value() instanceof Excluded proposed
                && proposed.id() == assignment.column();
    }

    /** Refuses a row without a value in the target. */
    static void requireGiven(UpsertIntent intent, List<FilledRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (Column<?, ?> column : intent.target()) {
                if (!rows.get(i).columns().contains(column)) {
                    throw new IllegalArgumentException("upsert " + intent.table() + ": " + column.label()
                            + " is in onConflict(..) and was not given in row " + i);
                }
            }
        }
    }

    /** The rows with each key once: the last row of it, or none but the only one is allowed. */
    static List<FilledRow> once(UpsertIntent intent, List<FilledRow> rows) {
        if (intent.target().isEmpty() || rows.size() < 2) {
            return rows;
        }
        Map<List<?>, Integer> lastByKey = new HashMap<>();
        BitSet overruled = new BitSet(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            List<?> key = KeyValues.comparable(intent.target(), of(intent, rows.get(i)));
            // Rows with a null in the key are in conflict with nothing.
            Integer before = key.stream().anyMatch(Objects::isNull) ? null : lastByKey.put(key, i);
            if (before != null) {
                requireLastWins(intent, before, i);
                overruled.set(before);
            }
        }
        return overruled.isEmpty()
                ? rows
                : IntStream.range(0, rows.size())
                        .filter(i -> !overruled.get(i))
                        .mapToObj(rows::get)
                        .toList();
    }

    private static void requireLastWins(UpsertIntent intent, int before, int row) {
        if (!intent.lastWins()) {
            throw new IllegalArgumentException("upsert " + intent.table() + ": row " + row + " has the same "
                    + intent.target() + " as row " + before + "; give each key once, or say lastWins()");
        }
    }
}
