package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Link;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Restriction;
import dev.cormorant.ir.ToOnePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a row's related rows say about it. */
final class RelationRules {
    private static final Row ABSENT = Row.of(Map.of());

    private RelationRules() {}

    static void tell(Rules rules) {
        rules.is(ToOnePath.class, RelationRules::path);
        rules.is(RelationTest.class, RelationRules::test);
        rules.is(RelationAggregate.class, RelationRules::aggregate);
    }

    /** Where there is no related row, a row of nulls stands for it, so that it has no value, and no rows of its own. */
    private static @Nullable Object path(ToOnePath node, Meaning meaning, Scope scope) {
        Restriction restriction = node.restriction();
        Expr where = restriction == null ? null : restriction.where();
        List<Row> targets = related(node.relation(), meaning, scope.row()).stream()
                .filter(target -> meaning.holds(where, Scope.of(target)))
                .toList();
        return meaning.of(node.target(), Scope.of(targets.isEmpty() ? ABSENT : targets.get(0)));
    }

    private static Object test(RelationTest node, Meaning meaning, Scope scope) {
        boolean undefined = false;
        for (Row target : related(node.relation(), meaning, scope.row())) {
            Object truth = truth(node.condition(), meaning, target);
            if (Boolean.TRUE.equals(truth)) {
                return !node.negated();
            }
            undefined |= truth instanceof Undefined;
        }
        return undefined ? Undefined.OVERFLOW : (Object) node.negated();
    }

    private static @Nullable Object aggregate(RelationAggregate node, Meaning meaning, Scope scope) {
        List<Row> matching = new ArrayList<>();
        for (Row target : related(node.relation(), meaning, scope.row())) {
            Object truth = truth(node.condition(), meaning, target);
            if (truth instanceof Undefined) {
                return truth;
            } else if (Boolean.TRUE.equals(truth)) {
                matching.add(target);
            }
        }
        return NumberRules.aggregate(node.aggregate(), meaning, matching);
    }

    private static @Nullable Object truth(@Nullable Expr condition, Meaning meaning, Row target) {
        return condition == null ? (Object) true : meaning.of(condition, Scope.of(target));
    }

    /** The rows to which a relation leads: one as often as there are ways to it. */
    static List<Row> related(RelationId relation, Meaning meaning, Row source) {
        return ways(relation, meaning, source).stream().map(Way::end).toList();
    }

    /** The ways along a relation. */
    static List<Way> ways(RelationId relation, Meaning meaning, Row source) {
        List<Way> ways = List.of(new Way(source, source));
        for (Link link : relation.links()) {
            ways = ways.stream()
                    .flatMap(way -> linked(link, meaning, way.end()).stream().map(way::to))
                    .toList();
        }
        return ways;
    }

    /**
     * A way from row to row.
     *
     * @param before where its last step begins
     * @param end where it ends
     */
    record Way(Row before, Row end) {
        private Way to(Row next) {
            return new Way(end, next);
        }
    }

    private static List<Row> linked(Link link, Meaning meaning, Row source) {
        List<Row> targets = meaning.visited(link.table()).stream()
                .filter(target -> isLinked(link.near(), source, link.far(), target))
                .filter(target -> meaning.holds(link.where(), Scope.of(target)))
                .toList();
        if (link.first() == null || targets.isEmpty()) {
            return targets;
        }
        RowOrder<Row> order = new RowOrder<>(link.first().order(), (key, row) -> meaning.of(key, Scope.of(row)));
        return List.of(order.groups(targets).get(0).get(0));
    }

    /** Whether one row leads to another; a key with a null in it leads nowhere. */
    static boolean isLinked(List<? extends ColumnId> from, Row source, List<? extends ColumnId> to, Row target) {
        List<@Nullable Object> key = source.get(from);
        return !key.contains(null) && key.equals(target.get(to));
    }
}
