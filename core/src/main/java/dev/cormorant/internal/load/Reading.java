package dev.cormorant.internal.load;

import dev.cormorant.driver.Executor;
import dev.cormorant.driver.Session;
import dev.cormorant.internal.plan.BindValues;
import dev.cormorant.ir.Select;
import dev.cormorant.query.Explanation;
import dev.cormorant.query.QueryRunner;
import dev.cormorant.query.ReadIntent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs queries in a session. Thread-safe if the session is. */
public final class Reading implements QueryRunner {
    private final ReadPlans plans;
    private final ReadGuard guard;
    private final Executor executor;
    private final Session session;
    private final RowLoader loader;

    /** A reading room over the plans of a database, in a session. */
    public Reading(ReadPlans plans, ReadGuard guard, Executor executor, Session session) {
        this.plans = plans;
        this.guard = guard;
        this.executor = executor;
        this.session = session;
        this.loader = new RowLoader(plans, executor, guard.rules().maxRelationKeys());
    }

    @Override
    public <R extends @Nullable Object> List<R> list(ReadIntent<R> intent) {
        if (intent.limit() != null && intent.limit() == 0) {
            return List.of();
        }
        Assembly<R> assembly = plans.assembly(intent);
        Select select = plans.selects().rows(intent, assembly.columns());
        guard.admitScan(intent, select);
        guard.admitList(intent, select, assembly);
        if (guard.rules().limitLists() && !guard.isBounded(intent, select)) {
            return limited(intent, select);
        }
        List<R> rows = fetch(select, assembly, Wanted.ALL).rows();
        guard.returned(intent, select, rows.size());
        return rows;
    }

    /** A list that nothing but a setting bounds. */
    private <R extends @Nullable Object> List<R> limited(ReadIntent<R> intent, Select whole) {
        long defaultLimit = guard.rules().defaultLimit();
        if (defaultLimit == 0) {
            return capped(intent);
        }
        Fetched<R> fetched = fetch(intent.withLimit(defaultLimit), Wanted.byDefault(defaultLimit));
        if (fetched.more()) {
            guard.cut(intent, whole);
        }
        return fetched.rows();
    }

    private <R extends @Nullable Object> List<R> capped(ReadIntent<R> intent) {
        Fetched<R> fetched = fetch(intent, Wanted.atMost(guard.rules().listCap()));
        if (fetched.more()) {
            throw guard.tooLong(intent);
        }
        return fetched.rows();
    }

    private <R extends @Nullable Object> Fetched<R> fetch(ReadIntent<R> intent, Wanted wanted) {
        Assembly<R> assembly = plans.assembly(intent);
        return fetch(plans.selects().rows(intent, assembly.columns(), wanted.asked()), assembly, wanted);
    }

    private <R extends @Nullable Object> Fetched<R> fetch(Select select, Assembly<R> assembly, Wanted wanted) {
        return session.run(connection -> loader.fetch(connection, select, assembly, wanted));
    }

    @Override
    public long count(ReadIntent<?> intent) {
        Select select = plans.selects().count(intent);
        guard.admitScanOfMatches(intent, select);
        return executor.query(session, plans.command(select), BindValues.of(select), (rows, tally) -> {
            tally.set(1);
            rows.next();
            return rows.getLong(1);
        });
    }

    @Override
    public boolean exists(ReadIntent<?> intent) {
        Select select = plans.selects().any(intent);
        if (intent.where() != null) {
            guard.admitScanOfMatches(intent, select);
        }
        return executor.query(session, plans.command(select), BindValues.of(select), (rows, tally) -> {
            boolean found = rows.next();
            tally.set(found ? 1 : 0);
            return found;
        });
    }

    @Override
    public <R extends @Nullable Object> Stream<R> stream(ReadIntent<R> intent) {
        Assembly<R> assembly = plans.assembly(intent);
        Select select = plans.selects().rows(intent, assembly.columns());
        ReadPlan plan = plans.of(select, assembly);
        return RowStream.open(executor, session, plan, plan.valuesOf(select), () -> plans.assembly(intent), loader);
    }

    @Override
    public Explanation explain(ReadIntent<?> intent) {
        return plans.explain(intent);
    }
}
