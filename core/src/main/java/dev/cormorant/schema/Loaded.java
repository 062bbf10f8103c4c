package dev.cormorant.schema;

import dev.cormorant.expression.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row with what some of its relations lead to, for code that has no record for them. Immutable; two are equal if they hold
 * equal rows of the same relations.
 *
 * <pre>{@code
 * for (Loaded<User> user : db.from(USERS).select(USERS.with(USERS.posts, USERS.profile)).list()) {
 *     List<Post> posts = user.get(USERS.posts);
 *     Profile profile = user.get(USERS.profile);
 * }
 * // SELECT .. FROM "users" LEFT JOIN "profiles" AS "profile" ON ..
 * // SELECT .. FROM "posts" WHERE "author_id" IN (..)
 * }</pre>
 *
 * @param <R> the row record
 */
public final class Loaded<R> {
    private final R row;
    private final List<LoadedKey> keys;
    private final List<@Nullable Object> related;

    @SuppressWarnings("unchecked") // the first part is the row of the table
    private Loaded(List<LoadedKey> keys, @Nullable Object[] values) {
        this.row = (R) Objects.requireNonNull(values[0]);
        this.keys = keys;
        this.related =
                Collections.unmodifiableList(Arrays.asList(values.clone()).subList(1, values.length));
    }

    /** Makes a row of itself and of what was loaded of it. */
    private record Maker<R>(List<LoadedKey> keys) implements Function<Object[], Loaded<R>> {
        @Override
        public Loaded<R> apply(Object[] values) {
            return new Loaded<>(keys, values);
        }
    }

    /** The shape of the rows of a table with what is loaded of them. */
    static <R> Shape.Combined<Loaded<R>> shape(TableLike<?, R> table, List<? extends Loadable<?>> loadables) {
        List<LoadedKey> keys = new ArrayList<>();
        List<Shape<?>> parts = new ArrayList<>();
        parts.add(table.shape());
        for (Loadable<?> loadable : loadables) {
            LoadedKey key = LoadedKey.of(loadable);
            if (keys.contains(key)) {
                throw new IllegalArgumentException(table + ".with(..): " + key
                        + " is named twice, and could not be told apart when it is read; name it once, or select it in"
                        + " several ways by Selection.of(..)");
            }
            keys.add(key);
            parts.add(loadable.loaded());
        }
        return new Shape.Combined<>(parts, new Maker<>(List.copyOf(keys)));
    }

    /** The row. */
    public R row() {
        return row;
    }

    /**
     * The rows of a to-many relation that were loaded, as an immutable list.
     *
     * @throws IllegalArgumentException if the relation was not loaded
     */
    public <S extends TableLike<S, R>, Y> List<Y> get(ToManyRelation<S, ?, Y> relation) {
        return nested(relation).stream().map(Loaded::row).toList();
    }

    /**
     * The row of a to-one relation; null where there is none.
     *
     * @throws IllegalArgumentException if the relation was not loaded
     */
    public <S extends TableLike<S, R>, Y> @Nullable Y get(ToOneRelation<S, ?, Y> relation) {
        Loaded<Y> nested = nested(relation);
        return nested == null ? null : nested.row;
    }

    /**
     * The rows of a to-many relation that were loaded, each with what was loaded of it, as an immutable list.
     *
     * @throws IllegalArgumentException if the relation was not loaded
     */
    @SuppressWarnings("unchecked") // it was read as the relation's rows
    public <S extends TableLike<S, R>, Y> List<Loaded<Y>> nested(ToManyRelation<S, ?, Y> relation) {
        return (List<Loaded<Y>>) Objects.requireNonNull(related(LoadedKey.ofRows(relation)));
    }

    /**
     * The row of a to-one relation with what was loaded of it; null where there is none.
     *
     * @throws IllegalArgumentException if the relation was not loaded
     */
    @SuppressWarnings("unchecked") // it was read as the relation's row
    public <S extends TableLike<S, R>, Y> @Nullable Loaded<Y> nested(ToOneRelation<S, ?, Y> relation) {
        return (Loaded<Y>) related(LoadedKey.ofRows(relation));
    }

    /**
     * The row of one of several tables, as the record of its table; null where there is none.
     *
     * @throws IllegalArgumentException if the relation was not loaded
     */
    public <S extends TableLike<S, R>> @Nullable Object get(MorphRelation<S> relation) {
        Loaded<?> nested = nested(relation);
        return nested == null ? null : nested.row;
    }

    /**
     * The row of one of several tables with what was loaded of it; null where there is none.
     *
     * @throws IllegalArgumentException if the relation was not loaded
     */
    public <S extends TableLike<S, R>> @Nullable Loaded<?> nested(MorphRelation<S> relation) {
        return (Loaded<?>) related(LoadedKey.ofRows(relation));
    }

    /**
     * What was loaded in a form of its own, a tree, the rows above or a slice. Which rows were asked for and in which order does
     * not matter here: {@code loaded.get(CATEGORIES.tree(CATEGORIES.children))}.
     *
     * @throws IllegalArgumentException if it was not loaded, or something else was read of its rows
     */
    @SuppressWarnings("unchecked") // a form of the same class and element yields the same
    public <S extends TableLike<S, R>, V> V get(RelatedForm<S, V> form) {
        return (V) Objects.requireNonNull(related(LoadedKey.of(form)));
    }

    private @Nullable Object related(LoadedKey key) {
        int at = keys.indexOf(key);
        if (at < 0) {
            throw new IllegalArgumentException(
                    keys.stream().anyMatch(known -> known.toString().equals(key.toString()))
                            ? key
                                    + " was loaded with something else of its rows; ask for it by what was named in with(..) or load(..)"
                            : key + " was not loaded; this row holds " + (keys.isEmpty() ? "no relation" : keys)
                                    + ". Name it in with(..) or load(..)");
        }
        return related.get(at);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Loaded<?> that
                && row.equals(that.row)
                && keys.equals(that.keys)
                && related.equals(that.related);
    }

    @Override
    public int hashCode() {
        return Objects.hash(row, keys, related);
    }

    /** The row and what was loaded of it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Loaded[").append(row);
        for (int i = 0; i < keys.size(); i++) {
            text.append(", ").append(keys.get(i).relation().name()).append('=').append(related.get(i));
        }
        return text.append(']').toString();
    }
}
