package dev.cormorant.query;

import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.SetOperation;
import dev.cormorant.ir.Typed;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups that no row belongs to. An aggregate without GROUP BY has a row even where nothing matches: for each value one such
 * query, which yields its row only if there is none to count.
 */
final class EmptyGroups {
    private static final ColumnType<Long> COUNT = ColumnTypes.bigint();
    private static final Expr IS_EMPTY = new Comparison(Comparison.Operator.EQ, Aggregate.rows(), new Bind(COUNT, 0L));

    private final ReadIntent<?> groups;
    private final Column key;
    private final ColumnType<?> type;
    private final @Nullable Expr having;

    private EmptyGroups(ReadIntent<?> groups, Column key, @Nullable Expr having) {
        this.groups = groups;
        this.key = key;
        this.type = (ColumnType<?>) key.id().type();
        this.having = having;
    }

    static <R extends @Nullable Object> ReadIntent<R> filled(
            ReadIntent<R> intent, Rows.Groups groups, Collection<?> values) {
        if (groups.keys().size() != 1 || !(groups.values().get(0) instanceof Column key)) {
            throw problem(intent, "filledWith(..) needs groups that are made by a single column");
        }
        if (intent.isCut() || !intent.orderBy().isEmpty()) {
            throw problem(
                    intent, "filledWith(..) comes before orderBy, limit and offset, which are said of all groups");
        }
        if (!new GroupCheck(List.of()).holds(groups.having())) {
            throw problem(
                    intent, "with filledWith(..) having(..) speaks of aggregates only; filter the values instead");
        }
        EmptyGroups empty = new EmptyGroups(intent, key, groups.having());
        List<ReadIntent<?>> members = new ArrayList<>();
        members.add(intent);
        for (Object value : new LinkedHashSet<>(values)) {
            members.add(empty.of(value));
        }
        return ReadIntent.of(intent.table(), intent.shape())
                .withRows(new Rows.Combined(SetOperation.Operator.UNION_ALL, members))
                .withCaching(intent.caching());
    }

    private ReadIntent<?> of(@Nullable Object value) {
        if (value != null && !type.javaClass().isInstance(value)) {
            throw problem(
                    groups,
                    "filledWith(..) takes values of " + key.id().label() + ", which are of class "
                            + type.javaClass().getSimpleName());
        }
        Bind bind = new Bind(type, value);
        Expr isMember = value == null ? new IsNull(key, false) : new Comparison(Comparison.Operator.EQ, key, bind);
        return ReadIntent.of(groups.table(), shape(groups.shape(), new Typed(type, bind)))
                .withWhere(and(groups.where(), isMember))
                .withRows(new Rows.Groups(List.of(), and(having, IS_EMPTY)));
    }

    private static Expr and(@Nullable Expr known, Expr condition) {
        return known == null ? condition : new Logical(Logical.Operator.AND, List.of(known, condition));
    }

    /** The shape with the group's value in the place of its column. */
    private Shape<?> shape(Shape<?> shape, Expr value) {
        if (shape instanceof Shape.Value<?> leaf) {
            return leaf.expr().equals(key) ? new Shape.Value<>(value, leaf.type(), leaf.label()) : aggregate(leaf);
        } else if (shape instanceof Shape.Mapped<?, ?> mapped) {
            return shape(mapped.part(), value);
        } else if (shape instanceof Shape.Combined<?> combined) {
            List<Shape<?>> parts = combined.parts().stream()
                    .<Shape<?>>map(part -> shape(part, value))
                    .toList();
            return new Shape.Combined<>(parts, values -> values);
        }
        throw problem(groups, "filledWith(..) needs values that are selected one by one");
    }

    private Shape<?> aggregate(Shape.Value<?> leaf) {
        if (!new GroupCheck(List.of()).holds(leaf.expr())) {
            throw problem(
                    groups,
                    "with filledWith(..) the group's value is selected as it is; compute " + leaf.label() + " in Java");
        }
        return leaf;
    }

    private static IllegalArgumentException problem(ReadIntent<?> intent, String what) {
        return new IllegalArgumentException(intent.table() + ": " + what);
    }
}
