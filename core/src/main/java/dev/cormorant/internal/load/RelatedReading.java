package dev.cormorant.internal.load;

import dev.cormorant.driver.Executor;
import dev.cormorant.driver.Session;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.page.Keyset;
import dev.cormorant.internal.tree.Place;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.RelationId;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.query.RelatedRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads in a session what relations lead to from rows that were read before. Thread-safe if the session is. */
public final class RelatedReading implements RelatedRunner {
    private final ReadPlans plans;
    private final ReadGuard guard;
    private final Session session;
    private final Loading loader;

    /** A reading room over the plans of a database, in a session. */
    public RelatedReading(ReadPlans plans, ReadGuard guard, Executor executor, Session session) {
        this.plans = plans;
        this.guard = guard;
        this.session = session;
        this.loader = new Loading(plans, executor, RelatedBounds.ofLists(guard));
    }

    @Override
    public void admit(RelationId relation, Shape<?> related) {
        plans.admit(related);
        guard.admitRelated(relation, related);
    }

    @Override
    public <E> List<List<E>> related(Shape.ToMany<E> many, List<List<@Nullable Object>> keys) {
        List<@Nullable Object> parents = stored(many.relation().sourceColumns(), keys);
        return session.run(link -> loader.related(link, many, parents));
    }

    @Override
    public <E> List<Slice<E>> slices(Shape.Sliced<E> sliced, List<List<@Nullable Object>> keys) {
        List<@Nullable Object> parents = stored(sliced.relation().sourceColumns(), keys);
        return session.run(link -> loader.slices(link, sliced, parents));
    }

    @Override
    public <T> List<List<T>> below(
            Shape.Recursive<?, T> shape, List<List<@Nullable Object>> identities, List<List<@Nullable Object>> keys) {
        List<@Nullable Object> rows = stored(shape.key(), identities);
        List<@Nullable Object> starts = stored(shape.relation().sourceColumns(), keys);
        List<Place> places = IntStream.range(0, rows.size())
                .mapToObj(i -> new Place(rows.get(i), starts.get(i)))
                .toList();
        return session.run(link -> loader.below(link, shape, places));
    }

    /** Keys as they are stored. */
    private static List<@Nullable Object> stored(List<? extends ColumnId> columns, List<List<@Nullable Object>> keys) {
        List<@Nullable Object> stored = new ArrayList<>(keys.size());
        keys.forEach(key -> stored.add(RelatedKey.of(StoredValues.of(columns, key))));
        return stored;
    }

    @Override
    public <E> Slice<E> next(Shape.Sliced<E> slices, Cursor from) {
        return paging(slices, from).after(from, slices.size());
    }

    @Override
    public <E> Slice<E> previous(Shape.Sliced<E> slices, Cursor to) {
        return paging(slices, to).before(to, slices.size());
    }

    private <E> Paging<E> paging(Shape.Sliced<E> slices, Cursor at) {
        admit(slices.relation(), slices);
        Keyset order = plans.keysets().order(slices);
        ParentCursors cursors = plans.keysets().cursors(slices, order);
        Object parent = cursors.parent(at);
        return new Paging<>(new RowsOfParent<>(session, loader, slices, order, parent), cursors.of(parent));
    }
}
