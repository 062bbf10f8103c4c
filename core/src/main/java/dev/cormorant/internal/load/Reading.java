package dev.cormorant.internal.load;

import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.driver.Executor;
import dev.cormorant.driver.Session;
import dev.cormorant.driver.TransactionSession;
import dev.cormorant.internal.plan.BindValues;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SetOperation;
import dev.cormorant.query.Explanation;
import dev.cormorant.query.QueryRunner;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.type.Cells;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs queries in a session. Thread-safe if the session is. */
public final class Reading implements QueryRunner {
    private final ReadPlans plans;
    private final Executor executor;
    private final Session session;

    /** A reading room over the plans of a database, in a session. */
    public Reading(ReadPlans plans, Executor executor, Session session) {
        this.plans = plans;
        this.executor = executor;
        this.session = session;
    }

    @Override
    public <R extends @Nullable Object> List<R> list(ReadIntent<R> intent) {
        if (intent.limit() != null && intent.limit() == 0) {
            return List.of();
        }
        Assembly<R> assembly = plans.assembly(intent);
        Select select = plans.selects().rows(intent, assembly);
        ReadPlan plan = plans.of(select, assembly);
        @Nullable Object[] values = plan.valuesOf(select);
        return session.run(connection -> rows(connection, plan, values, assembly));
    }

    @Override
    public long count(ReadIntent<?> intent) {
        Select select = plans.selects().count(intent);
        return executor.query(session, plans.command(select), BindValues.of(select), (rows, tally) -> {
            tally.set(1);
            rows.next();
            return rows.getLong(1);
        });
    }

    @Override
    public boolean exists(ReadIntent<?> intent) {
        Select select = plans.selects().any(intent);
        return executor.query(session, plans.command(select), BindValues.of(select), (rows, tally) -> {
            boolean found = rows.next();
            tally.set(found ? 1 : 0);
            return found;
        });
    }

    @Override
    public <R extends @Nullable Object> Stream<R> stream(ReadIntent<R> intent) {
        Assembly<R> assembly = plans.assembly(intent);
        Select select = plans.selects().rows(intent, assembly);
        ReadPlan plan = plans.of(select, assembly);
        return RowStream.open(executor, session, plan, plan.valuesOf(select), () -> plans.assembly(intent), this);
    }

    @Override
    public Select select(ReadIntent<?> intent) {
        return plans.selects().member(intent);
    }

    @Override
    public void requireLockable(Lock lock) {
        if (!(session instanceof TransactionSession)) {
            throw new IllegalStateException("locks last until a transaction ends, and this is none;"
                    + " say db.run(tx -> tx.from(..)...) and lock in there");
        }
        Features features = plans.features();
        if (!features.has(Feature.ROW_LOCKS)) {
            throw features.refusal("locks on rows", "a transaction that writes has the database for itself");
        }
        if (lock.strength() == Lock.Strength.SHARE && !features.has(Feature.SHARED_ROW_LOCKS)) {
            throw features.refusal("locks that others may share", "use forUpdate()");
        }
    }

    @Override
    public void requireSupported(SetOperation.Operator operator) {
        boolean keepsEqualRows =
                operator == SetOperation.Operator.INTERSECT_ALL || operator == SetOperation.Operator.EXCEPT_ALL;
        if (keepsEqualRows && !plans.features().has(Feature.SET_OPERATIONS_ALL)) {
            throw plans.features()
                    .refusal(
                            "intersection or difference that keeps equal rows",
                            "use intersect(..) or except(..), which keep each once");
        }
    }

    @Override
    public Explanation explain(ReadIntent<?> intent) {
        return plans.explain(intent);
    }

    /** Reads a whole result, then the related rows, then makes the objects: each of them once, when all is there. */
    private <R extends @Nullable Object> List<R> rows(
            Connection connection, ReadPlan plan, @Nullable Object[] values, Assembly<R> assembly) {
        Part<R> part = assembly.part();
        if (assembly.related().isEmpty()) {
            return executor.query(connection, plan.command(), values, (rows, tally) -> {
                Cells cells = new Cells(rows, plan.cells());
                List<R> objects = new ArrayList<>();
                while (rows.next()) {
                    objects.add(part.finish(part.read(cells)));
                }
                tally.set(objects.size());
                return Collections.unmodifiableList(objects);
            });
        }
        List<@Nullable Object> taken = executor.query(connection, plan.command(), values, (rows, tally) -> {
            Cells cells = new Cells(rows, plan.cells());
            List<@Nullable Object> all = new ArrayList<>();
            while (rows.next()) {
                all.add(part.read(cells));
            }
            tally.set(all.size());
            return all;
        });
        return finish(connection, assembly, taken);
    }

    /** Loads the related rows of what was taken out of some rows, and makes the objects. */
    <R extends @Nullable Object> List<R> finish(
            Connection connection, Assembly<R> assembly, List<@Nullable Object> taken) {
        assembly.related().forEach(related -> load(connection, related));
        List<R> objects = new ArrayList<>(taken.size());
        for (Object row : taken) {
            objects.add(assembly.part().finish(row));
        }
        return Collections.unmodifiableList(objects);
    }

    /** One statement for all parents; more only where the database cannot bind as many keys. */
    private <E> void load(Connection connection, RelatedPart<E> related) {
        List<Object> keys = new ArrayList<>(related.keys());
        int most = plans.mostKeys();
        for (int from = 0; from < keys.size(); from += most) {
            load(connection, related, keys.subList(from, Math.min(from + most, keys.size())));
        }
    }

    private <E> void load(Connection connection, RelatedPart<E> related, List<Object> keys) {
        ColumnId link = related.shape().relation().targetColumns().get(0);
        Assembly<E> assembly = Assembly.of(related.shape().element(), List.of(link));
        Select select = plans.selects().related(related.shape(), assembly.columns(), keys);
        ReadPlan plan = plans.of(select, assembly);
        List<Object> owners = new ArrayList<>();
        List<@Nullable Object> taken =
                executor.query(connection, plan.command(), plan.valuesOf(select), (rows, tally) -> {
                    Cells cells = new Cells(rows, plan.cells());
                    List<@Nullable Object> all = new ArrayList<>();
                    while (rows.next()) {
                        owners.add(cells.valueAt(0));
                        all.add(assembly.part().read(cells));
                    }
                    tally.set(all.size());
                    return all;
                });
        List<E> objects = finish(connection, assembly, taken);
        for (int i = 0; i < objects.size(); i++) {
            related.add(owners.get(i), objects.get(i));
        }
    }
}
