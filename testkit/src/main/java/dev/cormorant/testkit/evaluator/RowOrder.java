package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.SortKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order of rows, in which some may stand side by side. A key that cannot be computed may fail, and counts for nothing where
 * another key decides.
 */
final class RowOrder {
    private final Meaning meaning;
    private final List<SortKey> keys;

    RowOrder(Meaning meaning, List<SortKey> keys) {
        this.meaning = meaning;
        this.keys = keys;
    }

    /** The rows in groups: the order of the groups is certain, that in a group is not. */
    List<List<Scope>> groups(List<Scope> rows) {
        List<Ranked> ranked = new ArrayList<>(rows.stream().map(this::ranked).toList());
        ranked.sort(this::compare);
        List<List<Scope>> groups = new ArrayList<>();
        Ranked before = null;
        for (Ranked next : ranked) {
            if (before == null || compare(before, next) != 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(next.row());
            before = next;
        }
        return groups;
    }

    private record Ranked(Scope row, List<@Nullable Object> rank) {}

    private Ranked ranked(Scope row) {
        List<@Nullable Object> rank = new ArrayList<>();
        for (SortKey key : keys) {
            Object value = meaning.of(key.expr(), row);
            rank.add(value instanceof Undefined ? null : value);
        }
        return new Ranked(row, rank);
    }

    private int compare(Ranked left, Ranked right) {
        for (int i = 0; i < keys.size(); i++) {
            int compared = comparator(keys.get(i))
                    .compare(left.rank().get(i), right.rank().get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private static Comparator<@Nullable Object> comparator(SortKey key) {
        Comparator<Object> values = key.descending() ? ValueOrder.INSTANCE.reversed() : ValueOrder.INSTANCE;
        return key.nulls() == SortKey.Nulls.FIRST ? Comparator.nullsFirst(values) : Comparator.nullsLast(values);
    }
}
