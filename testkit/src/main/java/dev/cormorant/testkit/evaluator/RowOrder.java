package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.Expr;
import dev.cormorant.ir.SortKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * An order of rows or of results, in which some may stand side by side. A key that cannot be computed may fail, and counts
 * for nothing where another key decides.
 */
final class RowOrder<T> {
    private final List<SortKey> keys;
    private final BiFunction<Expr, T, @Nullable Object> value;

    RowOrder(List<SortKey> keys, BiFunction<Expr, T, @Nullable Object> value) {
        this.keys = keys;
        this.value = value;
    }

    /** An order, completed by more keys in the direction of its last one. */
    static List<SortKey> completed(List<SortKey> order, List<SortKey> more) {
        List<SortKey> keys = new ArrayList<>(order);
        boolean descending = !keys.isEmpty() && keys.get(keys.size() - 1).descending();
        for (SortKey key : more) {
            SortKey.Nulls reversed = key.nulls() == SortKey.Nulls.LAST ? SortKey.Nulls.FIRST : key.nulls();
            keys.add(descending ? new SortKey(key.expr(), true, reversed) : key);
        }
        return keys;
    }

    /** The rows in groups: the order of the groups is certain, that in a group is not. */
    List<List<T>> groups(List<T> rows) {
        List<Ranked<T>> ranked = new ArrayList<>(rows.stream().map(this::ranked).toList());
        ranked.sort(this::compare);
        List<List<T>> groups = new ArrayList<>();
        Ranked<T> before = null;
        for (Ranked<T> next : ranked) {
            if (before == null || compare(before, next) != 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(next.row());
            before = next;
        }
        return groups;
    }

    private record Ranked<T>(T row, List<@Nullable Object> rank) {}

    private Ranked<T> ranked(T row) {
        List<@Nullable Object> rank = new ArrayList<>();
        for (SortKey key : keys) {
            Object found = value.apply(key.expr(), row);
            rank.add(found instanceof Undefined ? null : found);
        }
        return new Ranked<>(row, rank);
    }

    private int compare(Ranked<T> left, Ranked<T> right) {
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
