package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.RankFunction;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.Window;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows around a row say about it. */
final class WindowRules {
    private WindowRules() {}

    static void tell(Rules rules) {
        rules.is(Window.class, WindowRules::window);
    }

    private static @Nullable Object window(Window node, Meaning meaning, Scope scope) {
        List<@Nullable Object> own = values(node.partitionBy(), meaning, scope.row());
        List<Row> part = scope.around().rows().stream()
                .filter(row -> values(node.partitionBy(), meaning, row).equals(own))
                .toList();
        List<Row> before = new ArrayList<>();
        int places = 0;
        for (List<Row> place : places(node, meaning, scope.around().key(), part)) {
            places++;
            if (place.contains(scope.row())) {
                return value(node, meaning, before, place, places);
            }
            before.addAll(place);
        }
        throw new IllegalStateException("a row is among the rows around it");
    }

    private static List<@Nullable Object> values(List<Expr> of, Meaning meaning, Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        of.forEach(expr -> values.add(meaning.of(expr, Scope.of(row))));
        return values;
    }

    /** The rows of a part, those together that stand at the same place: without an order, all of them. */
    private static List<List<Row>> places(Window node, Meaning meaning, List<SortKey> key, List<Row> part) {
        List<SortKey> order =
                node.function() == RankFunction.ROW_NUMBER ? RowOrder.completed(node.orderBy(), key) : node.orderBy();
        return new RowOrder<Row>(order, (expr, row) -> meaning.of(expr, Scope.of(row))).groups(part);
    }

    private static @Nullable Object value(Window node, Meaning meaning, List<Row> before, List<Row> place, int places) {
        if (node.function() instanceof Aggregate aggregate) {
            List<Row> frame = new ArrayList<>(before);
            frame.addAll(place);
            return NumberRules.aggregate(aggregate, meaning, frame);
        }
        return node.function() == RankFunction.DENSE_RANK ? (long) places : before.size() + 1L;
    }
}
