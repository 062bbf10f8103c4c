package dev.cormorant.query;

import dev.cormorant.error.CodecException;
import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.RelationId;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.TableLike;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how rows that were read before are made a shape. Whether they hold what is needed is known when the parts are
 * there, before anything is read.
 */
final class GivenParts<S extends TableLike<S, R>, R> {
    private final QueryRunner runner;
    private final S table;

    GivenParts(QueryRunner runner, S table) {
        this.runner = runner;
        this.table = table;
    }

    /**
     * The part of a shape.
     *
     * @throws IllegalArgumentException if the rows do not hold what is needed
     */
    @SuppressWarnings("unchecked")
    <E extends @Nullable Object> GivenPart<R, E> of(Shape<E> shape) {
        if (shape.equals(table.shape())) {
            return (GivenPart<R, E>) (GivenPart<R, R>) GivenRows::rows;
        } else if (shape instanceof Shape.Value<?> value) {
            return (GivenPart<R, E>) value(value);
        } else if (shape instanceof Shape.Combined<E> combined) {
            return combined(combined);
        } else if (shape instanceof Shape.Mapped<?, E> mapped) {
            return mapped(mapped);
        } else if (shape instanceof Shape.ToOne<E> one) {
            return one(one);
        } else if (shape instanceof Shape.ToMany<?> many) {
            return (GivenPart<R, E>) many(many);
        } else if (shape instanceof Shape.Sliced<?> sliced) {
            return (GivenPart<R, E>) sliced(sliced);
        } else if (shape instanceof Shape.Recursive<?, ?> recursive) {
            return (GivenPart<R, E>) recursive(recursive);
        } else if (shape instanceof Shape.Morph<?> morph) {
            return (GivenPart<R, E>) morph(morph);
        }
        throw notHeld("a record that is read of columns");
    }

    private IllegalArgumentException notHeld(String what) {
        return new IllegalArgumentException(
                "load(" + table + ", ..): a tree begins with the row itself, which was read before"
                        + " and does not hold " + what
                        + "; select columns of the row and its relations, or select the tree where"
                        + " the rows are read");
    }

    private GivenPart<R, @Nullable Object> value(Shape.Value<?> value) {
        int place = value.expr() instanceof Column column ? table.rowColumns().indexOf(column.id()) : -1;
        if (place < 0) {
            throw notHeld(value.label());
        }
        return given -> given.each(i -> table.model().valueOf(given.rows().get(i), place));
    }

    private <E extends @Nullable Object> GivenPart<R, E> combined(Shape.Combined<E> combined) {
        List<GivenPart<R, ?>> parts = new ArrayList<>();
        combined.parts().forEach(part -> parts.add(of(part)));
        return given -> {
            List<List<? extends @Nullable Object>> made = new ArrayList<>();
            parts.forEach(part -> made.add(part.of(given)));
            return given.each(i -> combined.combine()
                    .apply(made.stream().map(part -> part.get(i)).toArray()));
        };
    }

    private <A extends @Nullable Object, E extends @Nullable Object> GivenPart<R, E> mapped(Shape.Mapped<A, E> mapped) {
        GivenPart<R, A> part = of(mapped.part());
        return given -> {
            List<? extends @Nullable A> made = part.of(given);
            return given.each(i -> made.get(i) == null && !mapped.seesNulls()
                    ? null
                    : mapped.function().apply(made.get(i)));
        };
    }

    /** A row that was read before joins nothing, so a to-one relation is read as the list of its one row. */
    private <E extends @Nullable Object> GivenPart<R, E> one(Shape.ToOne<E> one) {
        GivenPart<R, List<E>> rows = many(manyOf(one));
        boolean drops = RelatedShapes.drops(one);
        return given -> {
            List<? extends @Nullable List<E>> found = rows.of(given);
            return given.each(i -> {
                List<E> row = found.get(i);
                if (!row.isEmpty()) {
                    return row.get(0);
                }
                given.leftOut().set(i, drops);
                return null;
            });
        };
    }

    private static <E> Shape.ToMany<E> manyOf(Shape.ToOne<E> one) {
        Expr where = one.where();
        ManyRows matching = where == null ? ManyRows.ALL : ManyRows.ALL.and(() -> where);
        return new Shape.ToMany<>(one.relation(), one.target(), matching);
    }

    private <E> GivenPart<R, List<E>> many(Shape.ToMany<E> many) {
        GivenKeys<R> keys = admitted(many.relation(), many);
        return given -> runner.related(many, keys.in(given.rows()));
    }

    private <E> GivenPart<R, Slice<E>> sliced(Shape.Sliced<E> sliced) {
        GivenKeys<R> keys = admitted(sliced.relation(), sliced);
        return given -> runner.slices(sliced, keys.in(given.rows()));
    }

    private <T> GivenPart<R, List<T>> recursive(Shape.Recursive<?, T> recursive) {
        GivenKeys<R> keys = admitted(recursive.relation(), recursive);
        GivenKeys<R> identities = GivenKeys.of(table, recursive.relation().label(), recursive.key());
        return given -> runner.below(recursive, identities.in(given.rows()), keys.in(given.rows()));
    }

    private GivenKeys<R> admitted(RelationId relation, Shape<?> related) {
        GivenKeys<R> keys = GivenKeys.of(table, relation.label(), relation.sourceColumns());
        runner.admitRelated(relation, related);
        return keys;
    }

    /** What each row leads to in the table that it names: a statement for each table that occurs. */
    private <E> GivenPart<R, @Nullable E> morph(Shape.Morph<E> morph) {
        GivenKeys<R> names = GivenKeys.of(table, morph.type().label(), List.of(morph.type()));
        Map<Object, GivenPart<R, ? extends List<? extends E>>> targets = new LinkedHashMap<>();
        morph.targets().forEach(target -> targets.put(target.name(), many(target.rows())));
        return given -> {
            Map<Object, List<Integer>> places = named(names.in(given.rows()));
            if (!morph.open() && !targets.keySet().containsAll(places.keySet())) {
                throw new CodecException(morph.type().label(), morph.unknownName(), null);
            }
            List<@Nullable E> found =
                    new ArrayList<>(Collections.nCopies(given.rows().size(), null));
            targets.forEach((name, target) -> fill(found, given, places.getOrDefault(name, List.of()), target));
            return found;
        };
    }

    /** The places of the rows that name a table, by its name. */
    private static Map<Object, List<Integer>> named(List<List<@Nullable Object>> names) {
        Map<Object, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Object name = names.get(i).get(0);
            if (name != null) {
                places.computeIfAbsent(name, unread -> new ArrayList<>()).add(i);
            }
        }
        return places;
    }

    private <E> void fill(
            List<@Nullable E> found,
            GivenRows<R> given,
            List<Integer> places,
            GivenPart<R, ? extends List<? extends E>> target) {
        List<R> rows = places.stream().map(given.rows()::get).toList();
        List<? extends @Nullable List<? extends E>> lists = rows.isEmpty() ? List.of() : target.of(GivenRows.of(rows));
        for (int i = 0; i < lists.size(); i++) {
            List<? extends E> rowsOfPlace = lists.get(i);
            if (!rowsOfPlace.isEmpty()) {
                found.set(places.get(i), rowsOfPlace.get(0));
            }
        }
    }
}
