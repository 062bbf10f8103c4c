package dev.cormorant.query;

import dev.cormorant.error.CodecException;
import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.RelationId;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.Loadable;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.RelatedSlices;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.TableLike;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads what relations lead to from rows that were read before. Thread-safe if the runner is. */
public final class RelatedReads {
    private final QueryRunner runner;
    private final Schema schema;

    /** Reads from one database, in one session. */
    public RelatedReads(QueryRunner runner, Schema schema) {
        this.runner = runner;
        this.schema = schema;
    }

    /** The rows with what the relations lead to, in the order of the rows. */
    public <S extends TableLike<S, R>, R> List<Loaded<R>> load(
            Collection<? extends R> rows, List<Loadable<S>> relations) {
        @SuppressWarnings("unchecked") // a Relation<S, ..> is declared by the one table of class S
        S table = (S) relations.get(0).relation().source();
        schema.table(table);
        Shape.Combined<Loaded<R>> loaded = table.loaded(relations);
        List<R> given = List.copyOf(rows);
        List<@Nullable Object[]> values = new ArrayList<>(given.size());
        given.forEach(row -> values.add(new Object[loaded.parts().size()]));
        fill(values, 0, given);
        for (int part = 1; part < loaded.parts().size(); part++) {
            fill(values, part, related(table, given, loaded.parts().get(part)));
        }
        return values.stream().map(loaded.combine()).toList();
    }

    /** The related rows of one parent behind a cursor. */
    public <E> Slice<E> next(RelatedSlices<?, ?, E> slices, Cursor from) {
        return runner.next(known(slices), from);
    }

    /** The related rows of one parent in front of a cursor. */
    public <E> Slice<E> previous(RelatedSlices<?, ?, E> slices, Cursor to) {
        return runner.previous(known(slices), to);
    }

    private <E> Shape.Sliced<E> known(RelatedSlices<?, ?, E> slices) {
        Shape.Sliced<E> shape = slices.shape();
        schema.table(shape.relation().source());
        return shape;
    }

    private static void fill(List<@Nullable Object[]> values, int part, List<? extends @Nullable Object> objects) {
        for (int i = 0; i < values.size(); i++) {
            values.get(i)[part] = objects.get(i);
        }
    }

    /** What a relation leads to from each row. */
    private <S extends TableLike<S, R>, R> List<? extends @Nullable Object> related(
            S table, List<R> rows, Shape<?> loaded) {
        if (loaded instanceof Shape.Morph<?> morph) {
            return ofTheirTables(table, rows, morph);
        }
        return loaded instanceof Shape.ToOne<?> toOne
                ? firsts(table, rows, toOne)
                : lists(table, rows, (Shape.ToMany<?>) loaded);
    }

    /** A row that was read before joins nothing, so a to-one relation is read as the list of its one row. */
    private <S extends TableLike<S, R>, R, E> List<@Nullable E> firsts(S table, List<R> rows, Shape.ToOne<E> toOne) {
        List<@Nullable E> firsts = new ArrayList<>(rows.size());
        Expr where = toOne.where();
        ManyRows matching = where == null ? ManyRows.ALL : ManyRows.ALL.and(() -> where);
        Shape.ToMany<E> all = new Shape.ToMany<>(toOne.relation(), toOne.target(), matching);
        lists(table, rows, all).forEach(found -> firsts.add(found.isEmpty() ? null : found.get(0)));
        return firsts;
    }

    /** What each row leads to in the table that it names: a statement for each table that occurs. */
    private <S extends TableLike<S, R>, R, E> List<@Nullable E> ofTheirTables(
            S table, List<R> rows, Shape.Morph<E> morph) {
        int typeAt = place(table, morph.type().label(), morph.type());
        Map<Object, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Object name = table.model().valueOf(rows.get(i), typeAt);
            if (name != null) {
                places.computeIfAbsent(name, unread -> new ArrayList<>()).add(i);
            }
        }
        if (!morph.open() && !morph.names().containsAll(places.keySet())) {
            throw new CodecException(morph.type().label(), morph.unknownName(), null);
        }
        List<@Nullable E> found = new ArrayList<>(Collections.nCopies(rows.size(), null));
        for (Shape.Morph.Target<? extends E> target : morph.targets()) {
            fillRows(table, rows, target.rows(), places.getOrDefault(target.name(), List.of()), found);
        }
        return found;
    }

    private <S extends TableLike<S, R>, R, E> void fillRows(
            S table, List<R> rows, Shape.ToMany<? extends E> target, List<Integer> places, List<@Nullable E> found) {
        if (places.isEmpty()) {
            return;
        }
        List<? extends List<? extends E>> lists =
                lists(table, places.stream().map(rows::get).toList(), target);
        for (int i = 0; i < lists.size(); i++) {
            if (!lists.get(i).isEmpty()) {
                found.set(places.get(i), lists.get(i).get(0));
            }
        }
    }

    private <S extends TableLike<S, R>, R, E> List<List<E>> lists(S table, List<R> rows, Shape.ToMany<E> many) {
        int[] places = places(table, many.relation());
        List<List<@Nullable Object>> keys = new ArrayList<>(rows.size());
        rows.forEach(row -> keys.add(key(table, row, places)));
        return runner.related(many, keys);
    }

    /** Where the columns by which a relation finds its rows stand in the rows of the table. */
    private static int[] places(TableLike<?, ?> table, RelationId relation) {
        return relation.sourceColumns().stream()
                .mapToInt(column -> place(table, relation.label(), column))
                .toArray();
    }

    private static int place(TableLike<?, ?> table, String relation, ColumnId column) {
        int place = table.rowColumns().indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException(relation + " cannot be loaded later: it finds its rows by "
                    + column.label() + ", which is hidden, so that a row does not hold it; select " + table
                    + ".with(..) where the rows are read");
        }
        return place;
    }

    private static <S extends TableLike<S, R>, R> List<@Nullable Object> key(S table, R row, int[] places) {
        @Nullable Object[] values = new Object[places.length];
        Arrays.setAll(values, i -> table.model().valueOf(row, places[i]));
        return Collections.unmodifiableList(Arrays.asList(values));
    }
}
