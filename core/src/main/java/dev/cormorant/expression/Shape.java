package dev.cormorant.expression;

import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.RelationId;
import dev.cormorant.page.Slice;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The inside of a {@link Selection}: a tree that says which values to fetch and how a result is made of them.
 *
 * @param <R> the result
 */
public sealed interface Shape<R extends @Nullable Object> {
    /** The shapes that this one is made of: its parts, or what is read of the rows that it leads to. */
    default List<? extends Shape<?>> inner() {
        return List.of();
    }

    /** The relation to the rows of which its inner shapes are; null where they are of the same row. */
    default @Nullable RelationId relation() {
        return null;
    }

    /** One expression, null if the database says so. */
    record Value<R>(Expr expr, ColumnType<R> type, String label) implements Shape<R> {}

    /** The row of a table, made by its generated reader. */
    record Row<R>(List<? extends ColumnId> columns, RowReader<R> reader) implements Shape<R> {}

    /** Several values made one by a generated reader, without boxes for numbers that are never null. */
    record Values<R>(List<? extends Value<?>> values, RowReader<R> reader) implements Shape<R> {
        public Values {
            values = List.copyOf(values);
        }

        @Override
        public List<? extends Shape<?>> inner() {
            return values;
        }
    }

    /** Several parts made one by a function. */
    record Combined<R>(List<Shape<?>> parts, Function<Object[], R> combine) implements Shape<R> {
        public Combined {
            parts = List.copyOf(parts);
        }

        @Override
        public List<? extends Shape<?>> inner() {
            return parts;
        }
    }

    /** A part passed through a function, which sees nulls or does not. */
    record Mapped<A extends @Nullable Object, R extends @Nullable Object>(
            Shape<A> part, Function<? super @Nullable A, ? extends R> function, boolean seesNulls) implements Shape<R> {
        @Override
        public List<? extends Shape<?>> inner() {
            return List.of(part);
        }
    }

    /**
     * What a to-one relation leads to; null where there is no related row.
     *
     * @param where which row is meant; null for any
     */
    record ToOne<R>(
            RelationId relation, Shape<R> target, @Nullable Expr where) implements Shape<R> {
        /** What it leads to, whichever row it is. */
        public ToOne(RelationId relation, Shape<R> target) {
            this(relation, target, null);
        }

        @Override
        public List<? extends Shape<?>> inner() {
            return List.of(target);
        }
    }

    /** Of what a to-many relation over a junction leads to, something of the junction's row; only inside of {@link ToMany}. */
    record OfLink<R>(Shape<R> part) implements Shape<R> {
        @Override
        public List<? extends Shape<?>> inner() {
            return List.of(part);
        }
    }

    /** What a to-many relation leads to, read by one further statement for all parents. */
    record ToMany<E>(RelationId relation, Shape<E> element, ManyRows rows) implements Shape<List<E>> {
        @Override
        public List<? extends Shape<?>> inner() {
            return List.of(element);
        }
    }

    /**
     * Of what a to-many relation leads to the first so many rows of each parent, and the way to those that follow, read by one
     * further statement for all parents.
     *
     * @param where which of the rows; null for all
     * @param orderBy the order, which the primary key completes
     * @param size the most rows of a parent
     */
    record Sliced<E>(
            RelationId relation, Shape<E> element, @Nullable Expr where, List<Order<?>> orderBy, int size)
            implements Shape<Slice<E>> {
        public Sliced {
            orderBy = List.copyOf(orderBy);
        }

        @Override
        public List<? extends Shape<?>> inner() {
            return List.of(element);
        }

        /** The rows, in an order of their own or in a part of it that goes on from a place. */
        public ManyRows rows(@Nullable Expr further, List<Order<?>> order) {
            ManyRows all =
                    new ManyRows(where, null, order.stream().map(Order::key).toList(), null, 0);
            return further == null ? all : all.and(() -> further);
        }
    }

    /**
     * What a relation of a table to itself leads to, and from there again, read by one further statement for all rows.
     *
     * @param node makes one object of what is read of a row and of the objects below it
     */
    record Recursive<E extends @Nullable Object, T>(
            RelationId relation,
            Shape<E> element,
            ManyRows rows,
            Descent descent,
            BiFunction<? super E, ? super List<T>, ? extends T> node)
            implements Shape<List<T>> {
        @Override
        public List<? extends Shape<?>> inner() {
            return List.of(element);
        }

        /** The columns that tell the rows from each other. */
        public List<? extends ColumnId> key() {
            return relation.isMany() ? relation.sourceColumns() : relation.targetColumns();
        }
    }

    /**
     * What a row becomes by its kind; only what its variant reads is taken out of it.
     *
     * @param kind the column that names the kind
     * @param variants what rows of each kind become
     * @param otherwise what rows of other kinds become; null where these are a failure
     */
    record Variants<R>(
            ColumnId kind,
            List<Variant<? extends R>> variants,
            @Nullable Shape<? extends R> otherwise) implements Shape<R> {
        public Variants {
            variants = List.copyOf(variants);
        }

        /** The kind, and what any of the variants reads. */
        @Override
        public List<? extends Shape<?>> inner() {
            List<Shape<?>> parts = new ArrayList<>();
            parts.add(new Value<>(new Column("", kind), (ColumnType<?>) kind.rawType(), kind.label()));
            variants.forEach(variant -> parts.add(variant.shape()));
            if (otherwise != null) {
                parts.add(otherwise);
            }
            return parts;
        }

        /** The failure of a row of another kind. */
        public String unknownKind() {
            List<Object> names = variants.stream().<Object>map(Variant::name).toList();
            return "the row is of a kind that the schema does not know; it knows " + names
                    + "; add it by variant(..), or say otherwise(..)";
        }

        /**
         * One of the kinds.
         *
         * @param name what the column holds
         * @param shape what rows of the kind become
         * @param required the columns that are never null in these rows
         */
        public record Variant<R>(Object name, Shape<R> shape, List<? extends ColumnId> required) {
            public Variant {
                required = List.copyOf(required);
            }

            /** The failure of a row without a value that it needs. */
            public String missingValue() {
                return "the row is of the kind " + name
                        + ", which needs a value here, and holds null; mend the row, or say"
                        + " optional(..) of the column";
            }
        }
    }

    /**
     * What a relation to rows of several tables leads to, read by one further statement for each of them that occurs; null
     * where there is no related row.
     *
     * @param type the column that names the table
     * @param key the column that tells which row of it
     * @param targets what to read of the rows of each table
     * @param open whether other names lead nowhere, instead of being a failure
     */
    record Morph<R>(ColumnId type, ColumnId key, List<Target<? extends R>> targets, boolean open)
            implements Shape<@Nullable R> {
        public Morph {
            targets = List.copyOf(targets);
        }

        @Override
        public List<? extends Shape<?>> inner() {
            return targets.stream().map(Target::rows).toList();
        }

        /** The names of the tables. */
        public List<Object> names() {
            return targets.stream().<Object>map(Target::name).toList();
        }

        /** The failure of a row that names no table, unless such rows lead nowhere. */
        public String unknownName() {
            return "the row names a table that the schema does not know; it knows " + names()
                    + "; add it by to(..), behind toAll() by on(..), or say unknownAsNull()";
        }

        /**
         * One of the tables.
         *
         * @param name what the type column holds
         * @param rows the rows of it, at most one for each key
         */
        public record Target<R>(Object name, ToMany<R> rows) {}
    }
}
