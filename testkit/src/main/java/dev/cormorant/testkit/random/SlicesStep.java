package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Expr;
import dev.cormorant.page.Slice;
import dev.cormorant.query.Query;
import dev.cormorant.schema.RelatedSlices;
import dev.cormorant.testkit.evaluator.Content;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a relation leads to from each row, slice by slice, to the end and perhaps back: put together they are the list.
 *
 * @param where from which rows; null for all
 * @param back whether the rows are those of the way back
 */
record SlicesStep<S extends RandomTable<S>, V>(
        S table, @Nullable Expr where, RelatedSlices<S, ?, V> slices, boolean back) implements Step {
    @Override
    public Object run(Db db) {
        List<List<V>> lists = new ArrayList<>();
        for (Slice<V> first : rows(db).select(slices).list()) {
            lists.add(walked(db, first));
        }
        return Content.of(list(), lists);
    }

    private Query<S, RandomRow> rows(Db db) {
        Query<S, RandomRow> rows = table.rows(db);
        return where == null ? rows : rows.where(() -> where);
    }

    private List<V> walked(Db db, Slice<V> first) {
        List<V> rows = new ArrayList<>(first.rows());
        Slice<V> slice = first;
        while (!slice.done()) {
            requireFull(slice);
            slice = db.next(slices, slice.next().orElseThrow());
            rows.addAll(slice.rows());
        }
        return back ? walkedBack(db, slice) : rows;
    }

    private List<V> walkedBack(Db db, Slice<V> last) {
        List<V> rows = new ArrayList<>(last.rows());
        Slice<V> slice = last;
        while (slice.previous().isPresent()) {
            slice = db.previous(slices, slice.previous().orElseThrow());
            requireFull(slice);
            rows.addAll(0, slice.rows());
        }
        return rows;
    }

    private void requireFull(Slice<?> slice) {
        if (slice.rows().size() != slices.shape().size()) {
            throw new IllegalStateException("a slice of " + slice.rows().size() + " rows that is not the last");
        }
    }

    /** All rows in one list. */
    private Shape<List<V>> list() {
        Shape.Sliced<V> sliced = slices.shape();
        return new Shape.ToMany<>(sliced.relation(), sliced.element(), sliced.rows(null, sliced.orderBy()));
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        return evaluator.list(rows(db).select(this::list).intent());
    }

    @Override
    public List<SlicesStep<S, V>> simpler() {
        List<SlicesStep<S, V>> simpler = new ArrayList<>();
        if (where != null) {
            simpler.add(new SlicesStep<>(table, null, slices, back));
            Simpler.of(where).forEach(it -> simpler.add(new SlicesStep<>(table, it, slices, back)));
        }
        if (back) {
            simpler.add(new SlicesStep<>(table, where, slices, false));
        }
        return simpler;
    }

    @Override
    public String toString() {
        return "%s%s.select(%s) to the end%s"
                .formatted(
                        table.rows(),
                        where == null ? "" : ".where(" + JavaText.of(where) + ")",
                        ShapeText.of(List.of(slices.shape())),
                        back ? " and back" : "");
    }
}
