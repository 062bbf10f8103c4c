package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.SetOperation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of results put together, from left to right. Nulls are equal here. */
final class Combining {
    private Combining() {}

    static List<List<@Nullable Object>> results(
            SetOperation.Operator operator, List<List<List<@Nullable Object>>> operands) {
        List<List<@Nullable Object>> results = operands.get(0);
        for (List<List<@Nullable Object>> next : operands.subList(1, operands.size())) {
            results = results(operator, results, next);
        }
        return results;
    }

    private static List<List<@Nullable Object>> results(
            SetOperation.Operator operator, List<List<@Nullable Object>> left, List<List<@Nullable Object>> right) {
        return switch (operator) {
            case UNION -> distinct(joined(left, right));
            case UNION_ALL -> joined(left, right);
            case INTERSECT -> distinct(left).stream().filter(right::contains).toList();
            case EXCEPT ->
                distinct(left).stream()
                        .filter(result -> !right.contains(result))
                        .toList();
            case INTERSECT_ALL -> without(left, without(left, right));
            case EXCEPT_ALL -> without(left, right);
        };
    }

    static List<List<@Nullable Object>> distinct(List<List<@Nullable Object>> results) {
        return results.stream().distinct().toList();
    }

    private static List<List<@Nullable Object>> joined(
            List<List<@Nullable Object>> left, List<List<@Nullable Object>> right) {
        List<List<@Nullable Object>> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }

    /** Each result of the one takes away one of the other. */
    private static List<List<@Nullable Object>> without(
            List<List<@Nullable Object>> results, List<List<@Nullable Object>> gone) {
        List<List<@Nullable Object>> left = new ArrayList<>(results);
        gone.forEach(left::remove);
        return left;
    }
}
