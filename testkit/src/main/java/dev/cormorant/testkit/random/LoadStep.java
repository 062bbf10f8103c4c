package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Expr;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Loadable;
import dev.cormorant.schema.Loaded;
import dev.cormorant.testkit.evaluator.Content;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows with what relations lead to from them.
 *
 * @param where which rows; null for all
 * @param related the relations
 * @param later whether the rows are read first, and what is related to them is loaded then
 */
record LoadStep<S extends RandomTable<S>>(S table, @Nullable Expr where, List<Loadable<S>> related, boolean later)
        implements Step {
    @Override
    public Object run(Db db) {
        return Content.of(shape(), later ? loaded(db) : selected(db).list());
    }

    private Query<S, RandomRow> rows(Db db) {
        Query<S, RandomRow> rows = table.rows(db);
        return where == null ? rows : rows.where(() -> where);
    }

    private Query<S, Loaded<RandomRow>> selected(Db db) {
        return rows(db).select(this::shape);
    }

    @SuppressWarnings("unchecked") // there are no generic arrays
    private List<Loaded<RandomRow>> loaded(Db db) {
        Loadable<S>[] more = related.subList(1, related.size()).toArray(Loadable[]::new);
        return db.load(rows(db).list(), related.get(0), more);
    }

    private Shape<Loaded<RandomRow>> shape() {
        return table.loaded(related);
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        return evaluator.list(selected(db).intent());
    }

    @Override
    public List<LoadStep<S>> simpler() {
        List<LoadStep<S>> simpler = new ArrayList<>();
        if (where != null) {
            simpler.add(new LoadStep<>(table, null, related, later));
            Simpler.of(where).forEach(it -> simpler.add(new LoadStep<>(table, it, related, later)));
        }
        Simpler.<Loadable<S>>each(related, it -> List.of())
                .forEach(it -> simpler.add(new LoadStep<>(table, where, it, later)));
        return simpler;
    }

    @Override
    public String toString() {
        String rows = table.rows() + (where == null ? "" : ".where(" + JavaText.of(where) + ")");
        String loaded =
                ShapeText.of(related.stream().<Shape<?>>map(Loadable::loaded).toList());
        return later ? "db.load(%s.list(), %s)".formatted(rows, loaded) : "%s.with(%s).list()".formatted(rows, loaded);
    }
}
