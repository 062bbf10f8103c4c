package dev.cormorant.query;

import dev.cormorant.expression.Order;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.PerRow;
import dev.cormorant.ir.QueryFree;
import dev.cormorant.ir.SingleRow;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.WindowFree;
import dev.cormorant.type.ColumnType;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether what a query selects fits to its other words; told where the word is said, before any SQL. */
public final class Selected {
    private static final String OVER_ROWS =
            "a window is of rows, and cannot be told of groups or of the first rows of each; read the keys of the rows by a"
                    + " query of their own, and take those that are in(..) it";

    private Selected() {}

    /** The place of an expression among others: the same one, or an equal one that holds no values. */
    public static OptionalInt indexOf(Expr expression, List<Expr> among) {
        return IntStream.range(0, among.size())
                .filter(i -> isSame(among.get(i), expression))
                .findFirst();
    }

    @SuppressWarnings("ReferenceEquality") // expressions with different values are equal, but not the same
    private static boolean isSame(Expr one, Expr other) {
        return one == other || (one.equals(other) && !Constants.areIn(one));
    }

    static void requireOfRows(Expr condition, ReadIntent<?> intent) {
        if (SingleRow.has(condition)) {
            return;
        }
        if (!PerRow.has(condition)) {
            throw problem(
                    intent,
                    "where(..) is asked of single rows, and an aggregate is of a group; use having(..) after groupBy(..)");
        }
        if (!isEach(intent.rows()) || hasAggregates(intent.shape())) {
            throw problem(intent, OVER_ROWS);
        }
    }

    /** Whether each row has a place of its own in the result, or is at least computed by itself. */
    private static boolean isEach(Rows rows) {
        return !(rows instanceof Rows.FirstOfEach
                || (rows instanceof Rows.Groups groups && !groups.keys().isEmpty()));
    }

    /** Whether a shape has values that are computed over windows of the rows. */
    public static boolean hasWindows(Shape<?> shape) {
        if (shape instanceof Shape.Value<?> value) {
            return !WindowFree.is(value.expr());
        }
        return shape.relation() == null && shape.inner().stream().anyMatch(Selected::hasWindows);
    }

    /** Refuses to say of groups and distinct results what is said of rows. */
    static void requireEach(ReadIntent<?> intent, String word) {
        if (!(intent.rows() instanceof Rows.Each)) {
            throw problem(intent, word + " is of rows of the table, not of groups, aggregates or distinct results");
        }
    }

    private static boolean hasWindows(Rows rows) {
        if (rows instanceof Rows.FirstOfEach first) {
            return !first.keys().stream().allMatch(WindowFree::is);
        }
        return rows instanceof Rows.Groups groups && !WindowFree.is(groups.having());
    }

    private static boolean hasWindows(ReadIntent<?> intent) {
        return intent.qualify() != null
                || hasWindows(intent.shape())
                || hasWindows(intent.rows())
                || intent.sortKeys().stream().anyMatch(key -> !WindowFree.is(key.expr()));
    }

    private static void requireNoWindows(ReadIntent<?> intent) {
        if (hasWindows(intent)) {
            throw problem(intent, OVER_ROWS);
        }
    }

    private static void requireSingleRows(ReadIntent<?> intent, boolean aggregates) {
        if (aggregates || !(intent.rows() instanceof Rows.Each)) {
            throw problem(
                    intent,
                    "nearest(..) chooses single rows, which are no groups, aggregates or distinct results; say"
                            + " where(id.in(..)) of a query that selects their keys");
        }
        requireNoWindowsOfNearest(intent);
    }

    /** Refuses windows of rows most of which are not looked at. */
    static <R extends @Nullable Object> ReadIntent<R> requireNoWindowsOfNearest(ReadIntent<R> intent) {
        if (intent.nearness() != null && hasWindows(intent)) {
            throw problem(
                    intent,
                    "a window is of all rows that match, and nearest(..) looks at few of them; compute over the list in Java");
        }
        return intent;
    }

    /** Refuses locks on rows of which something is computed together. */
    static void requireLockable(ReadIntent<?> intent) {
        if (hasWindows(intent)) {
            throw problem(
                    intent,
                    "rows cannot be locked where a window of them is looked at; lock those whose keys are in(..) it");
        }
    }

    static void requireKey(Expr key, ReadIntent<?> intent) {
        if (!WindowFree.is(key)) {
            throw problem(intent, OVER_ROWS);
        }
        if (!SingleRow.has(key)) {
            throw problem(intent, "groupBy(..) takes values of single rows, and an aggregate is of a group");
        }
        if (!QueryFree.is(key)) {
            throw problem(
                    intent,
                    "groupBy(..) takes no value that a query inside of this one finds, as that of related rows: databases"
                            + " cannot see that it is the one that is selected; select it and group in Java");
        }
        if (Constants.areIn(key)) {
            throw problem(
                    intent,
                    "groupBy(..) takes no value that is computed with a constant: databases cannot see that it is the"
                            + " one that is selected; group by a column, or group the rows in Java");
        }
    }

    static void requireOneValue(ReadIntent<?> intent) {
        if (!(intent.shape() instanceof Shape.Value<?>)) {
            throw problem(intent, "a query inside of another yields one column or expression; say select(..) of one");
        }
        if (intent.lock() != null) {
            throw problem(intent, "a query inside of another locks no rows");
        }
    }

    /** The values of a row of a view. */
    static List<Shape.Value<?>> valuesOf(ReadIntent<?> intent) {
        RelatedShapes.any(intent.shape()).ifPresent(relation -> {
            throw problem(
                    intent,
                    "a view has no related rows, as " + relation.label() + " yields; select their values with get(..)");
        });
        if (intent.lock() != null) {
            throw problem(intent, "a view locks no rows");
        }
        if (callsJava(intent.shape())) {
            throw problem(
                    intent, "a view holds what the database computes, and map(..) calls Java; map what is read of it");
        }
        return Leaf.of(intent.shape()).stream()
                .<Shape.Value<?>>map(leaf -> new Shape.Value<>(leaf.expr(), (ColumnType<?>) leaf.type(), leaf.label()))
                .toList();
    }

    private static boolean callsJava(Shape<?> shape) {
        return shape instanceof Shape.Mapped<?, ?>
                || shape instanceof Shape.Variants<?>
                || (shape instanceof Shape.Combined<?> combined
                        && combined.parts().stream().anyMatch(Selected::callsJava));
    }

    /** The intent itself, or with aggregates as what they are: one row for all. */
    static <R extends @Nullable Object> ReadIntent<R> checked(ReadIntent<R> intent) {
        Rows rows = intent.rows();
        boolean aggregates = hasAggregates(intent.shape());
        if (aggregates || !isEach(rows)) {
            requireNoWindows(intent);
        }
        if (intent.nearness() != null) {
            requireSingleRows(intent, aggregates);
        }
        if (rows instanceof Rows.Groups groups && !groups.keys().isEmpty()) {
            requireGrouped(intent, groups);
            return intent;
        }
        if (rows instanceof Rows.Combined combined) {
            combined.members().forEach(member -> requireAlike(intent, member));
            requireSelectedOrder(intent);
            return intent;
        }
        if (rows instanceof Rows.Each || rows instanceof Rows.Groups) {
            return aggregates ? asOneGroup(intent) : requirePlainOrder(intent.withRows(Rows.EACH));
        }
        if (aggregates) {
            throw problem(intent, "distinct rows have no aggregates; use groupBy(..)");
        }
        requireJoined(intent, "distinct results");
        if (rows instanceof Rows.Distinct) {
            requireSelectedOrder(intent);
        }
        return requirePlainOrder(intent);
    }

    private static boolean hasAggregates(Shape<?> shape) {
        if (shape instanceof Shape.Value<?> value) {
            return !PerRow.has(value.expr());
        }
        if (shape.relation() == null) {
            for (Shape<?> inner : shape.inner()) {
                if (hasAggregates(inner)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static <R extends @Nullable Object> ReadIntent<R> asOneGroup(ReadIntent<R> intent) {
        Expr having = intent.rows() instanceof Rows.Groups groups ? groups.having() : null;
        Rows.Groups all = new Rows.Groups(List.of(), having);
        requireGrouped(intent, all);
        return intent.withRows(all);
    }

    private static <R extends @Nullable Object> ReadIntent<R> requirePlainOrder(ReadIntent<R> intent) {
        for (Order<?> term : intent.orderBy()) {
            if (!PerRow.has(term.key().expr())) {
                throw problem(
                        intent, "single rows cannot be ordered by an aggregate, which is of a group; use groupBy(..)");
            }
        }
        return intent;
    }

    private static void requireGrouped(ReadIntent<?> intent, Rows.Groups groups) {
        GroupCheck check = new GroupCheck(groups.values());
        for (Leaf leaf : Leaf.of(intent.shape())) {
            if (!check.holds(leaf.expr())) {
                throw problem(intent, leaf.label() + " may differ between the rows of " + remedy(groups));
            }
        }
        RelatedShapes.any(intent.shape()).ifPresent(relation -> {
            throw problem(
                    intent, relation.label() + " leads to rows, and a group has none; select one of their values");
        });
        if (!check.holds(groups.having())) {
            throw problem(intent, "a value in having(..) may differ between the rows of " + remedy(groups));
        }
        for (SortKey key : intent.sortKeys()) {
            if (!check.holds(key.expr())) {
                throw problem(intent, "a value in orderBy(..) may differ between the rows of " + remedy(groups));
            }
        }
    }

    private static String remedy(Rows.Groups groups) {
        return groups.keys().isEmpty()
                ? "the one group that an aggregate without groupBy(..) is of; say groupBy(..), or take its min() or max()"
                : "a group; add it to groupBy(..), or take its min() or max()";
    }

    private static void requireJoined(ReadIntent<?> intent, String of) {
        RelatedShapes.anyApart(intent.shape()).ifPresent(relation -> {
            throw problem(
                    intent,
                    of + " have no related rows that further statements read, as " + relation.label() + " yields");
        });
    }

    private static void requireSelectedOrder(ReadIntent<?> intent) {
        List<Expr> selected =
                Leaf.of(intent.shape()).stream().<Expr>map(Leaf::expr).toList();
        for (SortKey key : intent.sortKeys()) {
            if (indexOf(key.expr(), selected).isEmpty()) {
                throw problem(intent, "distinct or combined results can be ordered only by values that are selected");
            }
        }
    }

    private static void requireAlike(ReadIntent<?> intent, ReadIntent<?> member) {
        requireJoined(member, "combined results");
        if (member.lock() != null) {
            throw problem(intent, "rows of combined queries cannot be locked");
        }
        RelatedShapes.any(member.shape()).ifPresent(relation -> {
            throw problem(
                    intent,
                    "combined results have no related rows, as " + relation.label()
                            + " yields; select their values with get(..)");
        });
        List<ColumnType<?>> wanted = types(intent);
        List<ColumnType<?>> given = types(member);
        boolean alike = wanted.size() == given.size()
                && IntStream.range(0, wanted.size()).allMatch(i -> isAlike(wanted.get(i), given.get(i)));
        if (!alike) {
            throw problem(
                    intent,
                    "combined queries select values of the same types in the same order; these select " + wanted
                            + " and " + given);
        }
    }

    private static List<ColumnType<?>> types(ReadIntent<?> intent) {
        return Leaf.of(intent.shape()).stream()
                .<ColumnType<?>>map(leaf -> (ColumnType<?>) leaf.type())
                .toList();
    }

    private static boolean isAlike(ColumnType<?> one, ColumnType<?> other) {
        boolean text = one.storage().isText() && other.storage().isText();
        return one.javaClass() == other.javaClass()
                && (text || one.storage().kind() == other.storage().kind())
                && one.storage().scale() == other.storage().scale();
    }

    private static IllegalArgumentException problem(ReadIntent<?> intent, String what) {
        return new IllegalArgumentException(intent.table() + ": " + what);
    }
}
