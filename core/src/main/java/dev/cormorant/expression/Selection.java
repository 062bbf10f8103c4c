package dev.cormorant.expression;

import dev.cormorant.error.Argument;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be fetched from the rows of table {@code S} and yields an {@code R} for each. A column is one, a
 * table is one (its row record), a relation is one, an aggregate of a relation is one; selections compose to any depth,
 * and javac infers the result. Immutable and thread-safe.
 *
 * <pre>{@code
 * record Card(String title, String author) {}
 * db.from(POSTS).select(Selection.of(POSTS.title, POSTS.author.get(u -> u.name), Card::new)).list();
 * // SELECT "posts"."title", "author"."name" FROM "posts" AS "posts" JOIN "users" AS "author" ON ...
 * }</pre>
 *
 * @param <S> the table
 * @param <R> what a row becomes
 */
@FunctionalInterface
public interface Selection<S, R extends @Nullable Object> {
    /** The parts of this selection, as the rooms that load and read see them. */
    Shape<R> shape();

    /** The same rows, each passed through a Java function after the fetch; the function is not called for null. */
    default <V> Selection<S, V> map(Function<? super R, ? extends V> function) {
        Argument.notNull(function, "map", "function");
        return () -> new Shape.Mapped<>(shape(), function, false);
    }

    /** The same rows, each passed through a Java function after the fetch, which is called for null too. */
    default <V extends @Nullable Object> Selection<S, V> mapNullable(
            Function<? super @Nullable R, ? extends V> function) {
        Argument.notNull(function, "mapNullable", "function");
        return () -> new Shape.Mapped<>(shape(), function, true);
    }

    /** Two selections made one. */
    static <S, A, B, R> Selection<S, R> of(
            Selection<? super S, A> a,
            Selection<? super S, B> b,
            BiFunction<? super A, ? super B, ? extends R> combine) {
        return combined(shapes(a, b), combine, v -> combine.apply(part(v, 0), part(v, 1)));
    }

    /** Three selections made one. */
    static <S, A, B, C, R> Selection<S, R> of(
            Selection<? super S, A> a,
            Selection<? super S, B> b,
            Selection<? super S, C> c,
            Combine.Of3<? super A, ? super B, ? super C, ? extends R> combine) {
        return combined(shapes(a, b, c), combine, v -> combine.apply(part(v, 0), part(v, 1), part(v, 2)));
    }

    /** Four selections made one. */
    static <S, A, B, C, D, R> Selection<S, R> of(
            Selection<? super S, A> a,
            Selection<? super S, B> b,
            Selection<? super S, C> c,
            Selection<? super S, D> d,
            Combine.Of4<? super A, ? super B, ? super C, ? super D, ? extends R> combine) {
        return combined(
                shapes(a, b, c, d), combine, v -> combine.apply(part(v, 0), part(v, 1), part(v, 2), part(v, 3)));
    }

    /** Five selections made one. */
    static <S, A, B, C, D, E, R> Selection<S, R> of(
            Selection<? super S, A> a,
            Selection<? super S, B> b,
            Selection<? super S, C> c,
            Selection<? super S, D> d,
            Selection<? super S, E> e,
            Combine.Of5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends R> combine) {
        return combined(
                shapes(a, b, c, d, e),
                combine,
                v -> combine.apply(part(v, 0), part(v, 1), part(v, 2), part(v, 3), part(v, 4)));
    }

    /** Six selections made one. */
    static <S, A, B, C, D, E, F, R> Selection<S, R> of(
            Selection<? super S, A> a,
            Selection<? super S, B> b,
            Selection<? super S, C> c,
            Selection<? super S, D> d,
            Selection<? super S, E> e,
            Selection<? super S, F> f,
            Combine.Of6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends R> combine) {
        return combined(
                shapes(a, b, c, d, e, f),
                combine,
                v -> combine.apply(part(v, 0), part(v, 1), part(v, 2), part(v, 3), part(v, 4), part(v, 5)));
    }

    /** Seven selections made one. */
    static <S, A, B, C, D, E, F, G, R> Selection<S, R> of(
            Selection<? super S, A> a,
            Selection<? super S, B> b,
            Selection<? super S, C> c,
            Selection<? super S, D> d,
            Selection<? super S, E> e,
            Selection<? super S, F> f,
            Selection<? super S, G> g,
            Combine.Of7<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends R>
                    combine) {
        return combined(
                shapes(a, b, c, d, e, f, g),
                combine,
                v -> combine.apply(part(v, 0), part(v, 1), part(v, 2), part(v, 3), part(v, 4), part(v, 5), part(v, 6)));
    }

    /** Eight selections made one. */
    static <S, A, B, C, D, E, F, G, H, R> Selection<S, R> of(
            Selection<? super S, A> a,
            Selection<? super S, B> b,
            Selection<? super S, C> c,
            Selection<? super S, D> d,
            Selection<? super S, E> e,
            Selection<? super S, F> f,
            Selection<? super S, G> g,
            Selection<? super S, H> h,
            Combine.Of8<
                            ? super A,
                            ? super B,
                            ? super C,
                            ? super D,
                            ? super E,
                            ? super F,
                            ? super G,
                            ? super H,
                            ? extends R>
                    combine) {
        return combined(
                shapes(a, b, c, d, e, f, g, h),
                combine,
                v -> combine.apply(
                        part(v, 0),
                        part(v, 1),
                        part(v, 2),
                        part(v, 3),
                        part(v, 4),
                        part(v, 5),
                        part(v, 6),
                        part(v, 7)));
    }

    /** Nine selections made one. */
    static <S, A, B, C, D, E, F, G, H, I, R> Selection<S, R> of(
            Selection<? super S, A> a,
            Selection<? super S, B> b,
            Selection<? super S, C> c,
            Selection<? super S, D> d,
            Selection<? super S, E> e,
            Selection<? super S, F> f,
            Selection<? super S, G> g,
            Selection<? super S, H> h,
            Selection<? super S, I> i,
            Combine.Of9<
                            ? super A,
                            ? super B,
                            ? super C,
                            ? super D,
                            ? super E,
                            ? super F,
                            ? super G,
                            ? super H,
                            ? super I,
                            ? extends R>
                    combine) {
        return combined(
                shapes(a, b, c, d, e, f, g, h, i),
                combine,
                v -> combine.apply(
                        part(v, 0),
                        part(v, 1),
                        part(v, 2),
                        part(v, 3),
                        part(v, 4),
                        part(v, 5),
                        part(v, 6),
                        part(v, 7),
                        part(v, 8)));
    }

    /** Ten selections made one. */
    static <S, A, B, C, D, E, F, G, H, I, J, R> Selection<S, R> of(
            Selection<? super S, A> a,
            Selection<? super S, B> b,
            Selection<? super S, C> c,
            Selection<? super S, D> d,
            Selection<? super S, E> e,
            Selection<? super S, F> f,
            Selection<? super S, G> g,
            Selection<? super S, H> h,
            Selection<? super S, I> i,
            Selection<? super S, J> j,
            Combine.Of10<
                            ? super A,
                            ? super B,
                            ? super C,
                            ? super D,
                            ? super E,
                            ? super F,
                            ? super G,
                            ? super H,
                            ? super I,
                            ? super J,
                            ? extends R>
                    combine) {
        return combined(
                shapes(a, b, c, d, e, f, g, h, i, j),
                combine,
                v -> combine.apply(
                        part(v, 0),
                        part(v, 1),
                        part(v, 2),
                        part(v, 3),
                        part(v, 4),
                        part(v, 5),
                        part(v, 6),
                        part(v, 7),
                        part(v, 8),
                        part(v, 9)));
    }

    private static List<Shape<?>> shapes(Selection<?, ?>... selections) {
        Argument.noneNull(selections, "of", "selection");
        Shape<?>[] shapes = new Shape<?>[selections.length];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = selections[i].shape();
        }
        return List.of(shapes);
    }

    private static <S, R> Selection<S, R> combined(List<Shape<?>> parts, Object given, Function<Object[], R> combine) {
        Argument.notNull(given, "of", "function");
        Shape<R> shape = new Shape.Combined<>(parts, new Combiner<>(given, combine));
        return () -> shape;
    }

    /** The values come from the parts' own shapes, so the cast cannot fail; it may be null where a part may be null. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <A> A part(Object[] values, int index) {
        return (A) values[index];
    }
}
