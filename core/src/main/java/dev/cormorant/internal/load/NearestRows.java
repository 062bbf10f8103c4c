package dev.cormorant.internal.load;

import dev.cormorant.driver.Executor;
import dev.cormorant.driver.Link;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Select;
import dev.cormorant.query.Explanation;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.type.Cells;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.Vector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The nearest rows where no index finds them: all that match are read in the order of their keys, one by one, and those are
 * kept that are nearer than the others. It is one statement, so they are of one moment.
 */
final class NearestRows<R extends @Nullable Object> {
    private static final int BLOCK = 500;

    /** The nearest of all first; of equally near ones the one that was read first. */
    private static final Comparator<Near> ORDER =
            Comparator.comparingDouble(Near::distance).thenComparingLong(Near::number);

    private final ReadIntent<R> intent;
    private final Distance distance;
    private final ReadPlans plans;
    private final long cap;
    private final Assembly<R> assembly;
    private final Select select;

    private NearestRows(ReadIntent<R> intent, Distance distance, ReadPlans plans, long cap) {
        this.intent = intent;
        this.distance = distance;
        this.plans = plans;
        this.cap = cap;
        this.assembly = Assembly.ofEach(withVector(distance, intent.shape()));
        this.select = plans.selects().comparable(intent, condition(intent, distance), assembly, cap == 0 ? 0 : cap + 1);
    }

    /** The nearest rows that an intent asks for, chosen among at most so many; 0 for any number. */
    static <R extends @Nullable Object> NearestRows<R> of(ReadIntent<R> intent, ReadPlans plans, long cap) {
        if (intent.lock() != null) {
            throw plans.features()
                    .refusal(
                            "index of vectors that leads to the nearest rows, and would lock all that match",
                            "read their keys by nearest(..), then lock these rows");
        }
        return new NearestRows<>(intent, Objects.requireNonNull(intent.nearness()), plans, cap);
    }

    /** A row that was read as the one of this number. */
    private record Near(double distance, long number, Cells row) {}

    /** What is selected, and the vector, which may be part of it anyway; distances in it are computed of vectors too. */
    @SuppressWarnings("unchecked") // the first part is the shape
    private static <R extends @Nullable Object> Shape<R> withVector(Distance distance, Shape<R> shape) {
        return new Shape.Combined<>(List.of(computed(shape), vector(distance)), values -> (R) values[0]);
    }

    /** Where the vector stands in the result. */
    private int place() {
        ColumnType<Vector> type = stored(((Column) distance.vector()).id());
        return IntStream.range(0, assembly.columns().size())
                .filter(i -> assembly.types().get(i) == type
                        && assembly.columns().get(i).equals(distance.vector()))
                .findFirst()
                .orElseThrow();
    }

    private static Shape<Vector> vector(Distance distance) {
        ColumnId column = ((Column) distance.vector()).id();
        return new Shape.Value<>(distance.vector(), stored(column), column.label());
    }

    @SuppressWarnings("unchecked") // a distance is of vectors
    private static ColumnType<Vector> stored(ColumnId column) {
        return (ColumnType<Vector>) column.rawType();
    }

    @SuppressWarnings("unchecked") // a distance is selected as a number
    private static <V extends @Nullable Object> Shape<V> computed(Shape<V> shape) {
        if (shape instanceof Shape.Value<?> value && value.expr() instanceof Distance selected) {
            Vector other = other(selected);
            return (Shape<V>) new Shape.Mapped<>(
                    vector(selected), vector -> orNull(vector.distanceTo(other, selected.metric())), false);
        } else if (shape instanceof Shape.Combined<V> combined) {
            List<Shape<?>> parts = new ArrayList<>();
            combined.parts().forEach(part -> parts.add(computed(part)));
            return new Shape.Combined<>(parts, combined.combine());
        } else if (shape instanceof Shape.Variants<V> variants) {
            return computedOfEach(variants);
        }
        return shape instanceof Shape.Mapped<?, V> mapped ? computedBefore(mapped) : shape;
    }

    private static <A extends @Nullable Object, V extends @Nullable Object> Shape<V> computedBefore(
            Shape.Mapped<A, V> mapped) {
        return new Shape.Mapped<>(computed(mapped.part()), mapped.function(), mapped.seesNulls());
    }

    private static <V> Shape<V> computedOfEach(Shape.Variants<V> variants) {
        List<Shape.Variants.Variant<? extends V>> each = new ArrayList<>();
        variants.variants().forEach(variant -> each.add(computedOf(variant)));
        Shape<? extends V> otherwise = variants.otherwise();
        return new Shape.Variants<>(variants.kind(), each, otherwise == null ? null : computed(otherwise));
    }

    private static <V> Shape.Variants.Variant<V> computedOf(Shape.Variants.Variant<V> variant) {
        return new Shape.Variants.Variant<>(variant.name(), computed(variant.shape()), variant.required());
    }

    private static @Nullable Double orNull(OptionalDouble distance) {
        return distance.isPresent() ? distance.getAsDouble() : null;
    }

    private static Vector other(Distance distance) {
        Bind other = (Bind) distance.other();
        return (Vector) encoded((ColumnType<?>) other.type(), Objects.requireNonNull(other.value()));
    }

    @SuppressWarnings("unchecked") // the value is one of the type
    private static <T> Object encoded(ColumnType<T> type, Object value) {
        return type.encode((T) value);
    }

    /** The condition without the part that Java sees by itself: whether there is a distance. */
    private static @Nullable Expr condition(ReadIntent<?> intent, Distance distance) {
        Expr exists = new IsNull(distance.exactly(), true);
        List<Expr> others = new ArrayList<>(Logical.conjuncts(Objects.requireNonNull(intent.where())));
        others.removeIf(exists::equals);
        return Logical.all(others);
    }

    /** What reads the rows that they are chosen among. */
    Select select() {
        return select;
    }

    /** What each room makes of it. */
    Explanation explain() {
        return plans.explain(select, assembly);
    }

    List<R> read(Executor executor, Link link, Loading loader) {
        ReadPlan plan = plans.of(select, assembly);
        List<@Nullable Object> taken =
                executor.query(link, plan.command(), plan.valuesOf(select), BLOCK, (rows, tally) -> {
                    List<@Nullable Object> chosen = new ArrayList<>();
                    for (Near near : nearest(executor, rows, new Cells(rows, plan.cells()))) {
                        chosen.add(assembly.part().read(near.row()));
                    }
                    tally.set(chosen.size());
                    return chosen;
                });
        return loader.finish(link, assembly, taken);
    }

    private List<Near> nearest(Executor executor, ResultSet result, Cells cells) throws SQLException {
        long wanted = wanted();
        Vector other = other(distance);
        int place = place();
        PriorityQueue<Near> farthestFirst = new PriorityQueue<>(ORDER.reversed());
        for (long number = 1; result.next(); number++) {
            if (cap > 0 && number > cap) {
                throw tooMany(executor);
            }
            OptionalDouble of = cells.<Vector>valueAt(place).distanceTo(other, distance.metric());
            if (of.isPresent() && isWanted(of.getAsDouble(), farthestFirst, wanted)) {
                farthestFirst.add(new Near(of.getAsDouble(), number, cells.kept()));
            }
            if (farthestFirst.size() > wanted) {
                farthestFirst.remove();
            }
        }
        return farthestFirst.stream().sorted(ORDER).skip(intent.offset()).toList();
    }

    private long wanted() {
        long sum = intent.offset() + Objects.requireNonNull(intent.limit());
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    /** Of equally near rows those that were read first are kept. */
    private static boolean isWanted(double distance, PriorityQueue<Near> farthestFirst, long wanted) {
        Near farthest = farthestFirst.peek();
        return farthest == null || farthestFirst.size() < wanted || distance < farthest.distance();
    }

    private TooManyRowsException tooMany(Executor executor) {
        return new TooManyRowsException(executor.told("The nearest rows of " + intent.table()
                + " would be chosen among more than " + cap
                + " rows, the setting scanCap, since this database has no index of vectors; narrow them by where(..), raise"
                + " the setting, or ask a database that has one"));
    }
}
