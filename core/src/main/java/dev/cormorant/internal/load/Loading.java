package dev.cormorant.internal.load;

import dev.cormorant.driver.Executor;
import dev.cormorant.driver.Link;
import dev.cormorant.driver.Session;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.page.Keyset;
import dev.cormorant.internal.page.Placed;
import dev.cormorant.internal.tree.Place;
import dev.cormorant.internal.tree.Step;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.Select;
import dev.cormorant.page.Slice;
import dev.cormorant.query.Excerpt;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads whole results: the rows, then the related rows, then makes the objects, each of them once when all is there. */
public final class Loading {
    /** Where the key stands of a row that is not read. */
    private static final int[] UNREAD = {};

    private final ReadPlans plans;
    private final Executor executor;
    private final RelatedBounds bounds;

    Loading(ReadPlans plans, Executor executor, RelatedBounds bounds) {
        this.plans = plans;
        this.executor = executor;
        this.bounds = bounds;
    }

    RelatedBounds bounds() {
        return bounds;
    }

    /** All rows of a query that is a part of a write, and so knows no bounds for lists. */
    public static <R extends @Nullable Object> List<R> ofWrite(
            ReadPlans plans, Executor executor, Session session, ReadIntent<R> intent) {
        Assembly<R> assembly = plans.assembly(intent);
        Select select = plans.selects().rows(intent, assembly);
        Loading loader = new Loading(plans, executor, RelatedBounds.NONE);
        return session.run(on ->
                loader.fetch(on, select, assembly, Wanted.all(intent.limit())).rows());
    }

    /** The rows of a query that are wanted. */
    <R extends @Nullable Object> Excerpt<R> fetch(Link on, Select select, Assembly<R> assembly, Wanted wanted) {
        ReadPlan plan = plans.of(select, assembly);
        Part<R> part = assembly.part();
        if (assembly.related().isEmpty()) {
            return take(on, plan, plan.valuesOf(select), wanted, part::make);
        }
        Excerpt<@Nullable Object> taken = take(on, plan, plan.valuesOf(select), wanted, part::read);
        return new Excerpt<>(finish(on, assembly, taken.rows()), taken.more());
    }

    /** The first row of a query to which nothing is related; empty if it has none. */
    <R> Optional<R> row(Link on, PlannedRead read, Part<R> part) {
        ReadPlan plan = read.plan();
        return executor.query(on, plan.command(), read.values(), (rows, tally) -> {
            if (!rows.next()) {
                return Optional.empty();
            }
            tally.set(1);
            return Optional.ofNullable(part.make(new Cells(rows, plan.cells())));
        });
    }

    /** What is taken out of one row. */
    @FunctionalInterface
    private interface Take<T extends @Nullable Object> {
        @Nullable
        T from(Cells cells) throws SQLException;
    }

    private <T extends @Nullable Object> Excerpt<T> take(
            Link on, ReadPlan plan, @Nullable Object[] values, Wanted wanted, Take<T> take) {
        return executor.query(on, plan.command(), values, (rows, tally) -> {
            Cells cells = new Cells(rows, plan.cells());
            List<T> taken = wanted.list();
            while (taken.size() < wanted.rows() && rows.next()) {
                taken.add(take.from(cells));
            }
            boolean more = taken.size() == wanted.rows() && rows.next();
            tally.set(taken.size());
            if (more && wanted.byDefault()) {
                tally.truncate();
            }
            return new Excerpt<>(Collections.unmodifiableList(taken), more);
        });
    }

    /** Loads the related rows of what was taken out of some rows, and makes the objects. */
    <R extends @Nullable Object> List<R> finish(Link on, Assembly<R> assembly, List<@Nullable Object> taken) {
        assembly.related().forEach(related -> related.load(this, on));
        List<R> objects = new ArrayList<>(taken.size());
        for (Object row : taken) {
            objects.add(assembly.part().finish(row));
        }
        return Collections.unmodifiableList(objects);
    }

    /** What a relation leads to from rows with these keys, a list for each of them. */
    <E> List<List<E>> related(Link on, Shape.ToMany<E> many, List<@Nullable Object> keys) {
        RelatedPart<E> part = new RelatedPart<>(UNREAD, many);
        return finished(on, part, keys, part.lists()::want);
    }

    /** The first rows that a relation leads to from rows with these keys, a slice for each of them. */
    <E> List<Slice<E>> slices(Link on, Shape.Sliced<E> sliced, List<@Nullable Object> keys) {
        SlicePart<E> part = new SlicePart<>(UNREAD, sliced);
        return finished(on, part, keys, part.lists()::want);
    }

    /** What a relation leads to step by step from rows at these places, a list for each of them. */
    <E extends @Nullable Object, T> List<List<T>> below(Link on, Shape.Recursive<E, T> shape, List<Place> places) {
        RecursivePart<E, T> part = new RecursivePart<>(new PlacePart(UNREAD, UNREAD), shape);
        return finished(on, part, places, part::want);
    }

    /** What a part makes of keys that were read before. */
    private <K extends @Nullable Object, R, P extends Part<R> & NestedPart> List<R> finished(
            Link on, P part, List<K> keys, Function<K, @Nullable Object> want) {
        List<@Nullable Object> taken = new ArrayList<>(keys.size());
        keys.forEach(key -> taken.add(want.apply(key)));
        part.load(this, on);
        List<R> made = new ArrayList<>(keys.size());
        taken.forEach(key -> made.add(part.finish(key)));
        return made;
    }

    /** One statement for all parents; more only where the database cannot bind as many keys. */
    <E> void load(Link on, RelatedPart<E> related) {
        Shape.ToMany<E> many = related.shape();
        if (Objects.equals(many.rows().limit(), 0L)) {
            admitted(many.relation(), related.lists().keys());
            return;
        }
        Wanted wanted = bounds.ofEachParent(many);
        load(on, many.relation(), many.rows(), wanted, () -> Assembly.ofRelated(many), related.lists());
    }

    /** The first rows of each parent that are wanted, in one statement; what their cursors are made by. */
    <E> ParentCursors load(Link on, Shape.Sliced<E> slices, RelatedLists<Placed<E>> lists) {
        Keyset order = plans.keysets().order(slices);
        ManyRows rows = slices.rows(null, order.orders());
        Wanted wanted = Wanted.atMost(slices.size());
        load(on, slices.relation(), rows, wanted, () -> Assembly.ofSlices(slices, order), lists);
        return plans.keysets().cursors(slices, order);
    }

    /** The first so many of some rows of one parent, in an order. */
    <E> Excerpt<Placed<E>> ofOneParent(
            Link on, Shape.Sliced<E> slices, Keyset order, ManyRows rows, Object parent, int size) {
        Assembly<Placed<E>> assembly = Assembly.ofSlices(slices, order);
        Wanted wanted = Wanted.atMost(size);
        Select select = plans.selects().ofOneParent(slices.relation(), rows, assembly, parent, wanted.asked());
        return fetch(on, select, assembly, wanted);
    }

    /** One statement for all that is below some rows, however deep. */
    <E extends @Nullable Object> void load(Link on, RecursivePart<E, ?> part) {
        Shape.Recursive<E, ?> shape = part.shape();
        List<Object> keys = admitted(shape.relation(), part.keys());
        if (shape.descent().steps() > 0) {
            for (List<Object> portion : portions(shape.relation(), keys)) {
                Assembly<Step<E>> assembly = Assembly.ofSteps(shape);
                Select select = plans.selects().steps(shape, assembly, portion);
                part.add(fetch(on, select, assembly, Wanted.all(null)).rows());
            }
        }
    }

    private List<Object> admitted(RelationId relation, Collection<Object> keys) {
        if (!bounds.admits(keys.size())) {
            throw new TooManyRowsException(executor.told(bounds.exceeded(relation, keys.size())));
        }
        return new ArrayList<>(keys);
    }

    /** As many keys at a time as one statement can carry. */
    private List<List<Object>> portions(RelationId relation, List<Object> keys) {
        int most = plans.mostKeys() / relation.sourceColumns().size();
        List<List<Object>> portions = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += most) {
            portions.add(keys.subList(from, Math.min(from + most, keys.size())));
        }
        return portions;
    }

    private <E> void load(
            Link on,
            RelationId relation,
            ManyRows rows,
            Wanted wanted,
            Supplier<Assembly<E>> assemblies,
            RelatedLists<E> lists) {
        ManyRows asked = wanted.rows() == Long.MAX_VALUE ? rows : rows.withLimit(wanted.asked());
        for (List<Object> portion : portions(relation, admitted(relation, lists.keys()))) {
            Assembly<E> assembly = assemblies.get();
            Select select = plans.selects().related(relation, asked, assembly, portion);
            load(on, relation, select, wanted, assembly, lists);
        }
        if (wanted.byDefault() && lists.areCut()) {
            bounds.cut(relation, rows);
        }
    }

    private <E> void load(
            Link on, RelationId relation, Select select, Wanted wanted, Assembly<E> assembly, RelatedLists<E> lists) {
        ReadPlan plan = plans.of(select, assembly);
        Part<E> part = assembly.part();
        OwnedRows owned = new OwnedRows(relation.sourceColumns().size(), wanted, lists);
        if (assembly.related().isEmpty()) {
            each(on, plan, select, owned, (owner, cells) -> lists.add(owner, part.make(cells)));
        } else {
            List<Object> owners = new ArrayList<>();
            List<@Nullable Object> taken = new ArrayList<>();
            each(on, plan, select, owned, (owner, cells) -> {
                owners.add(owner);
                taken.add(part.read(cells));
            });
            List<E> objects = finish(on, assembly, taken);
            for (int i = 0; i < objects.size(); i++) {
                lists.add(owners.get(i), objects.get(i));
            }
        }
    }

    private void each(Link on, ReadPlan plan, Select select, OwnedRows owned, OwnedRows.Row row) {
        executor.query(on, plan.command(), plan.valuesOf(select), (rows, tally) -> {
            int count = owned.each(rows, new Cells(rows, plan.cells()), row);
            tally.set(count);
            if (owned.areCutByDefault()) {
                tally.truncate();
            }
            return count;
        });
    }
}
