package dev.cormorant.query;

import dev.cormorant.expression.Shape;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.Loadable;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.RelatedSlices;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.TableLike;
import java.util.Collection;
import java.util.List;

/** Loads what relations lead to from rows that were read before. Thread-safe if the runner is. */
public final class RelatedReads {
    private final QueryRunner runner;
    private final Schema schema;

    /** Reads from one database, in one session. */
    public RelatedReads(QueryRunner runner, Schema schema) {
        this.runner = runner;
        this.schema = schema;
    }

    /**
     * The rows with what the relations lead to, in the order of the rows; without those that a relation leaves out
     * because it leads nowhere.
     */
    public <S extends TableLike<S, R>, R> List<Loaded<R>> load(
            Collection<? extends R> rows, List<Loadable<S>> relations) {
        @SuppressWarnings("unchecked") // a Relation<S, ..> is declared by the one table of class S
        S table = (S) relations.get(0).relation().source();
        schema.table(table);
        GivenPart<R, Loaded<R>> loaded = new GivenParts<>(runner, table).of(table.loaded(relations));
        GivenRows<R> given = GivenRows.of(List.copyOf(rows));
        return given.kept(loaded.of(given));
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
}
