package dev.cormorant.internal.load;

import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.driver.Command;
import dev.cormorant.driver.Executor;
import dev.cormorant.driver.RowsReader;
import dev.cormorant.driver.Session;
import dev.cormorant.driver.TransactionSession;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.internal.cache.Results;
import dev.cormorant.internal.page.Cursors;
import dev.cormorant.internal.page.Keyset;
import dev.cormorant.internal.page.OrderedIntent;
import dev.cormorant.internal.page.Placed;
import dev.cormorant.internal.plan.BindValues;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SetOperation;
import dev.cormorant.ir.Truth;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.query.Caching;
import dev.cormorant.query.Excerpt;
import dev.cormorant.query.Explanation;
import dev.cormorant.query.QueryRunner;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.query.Rows;
import dev.cormorant.query.Standing;
import dev.cormorant.query.Waiver;
import dev.cormorant.schema.Key;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs queries in a session. Thread-safe if the session is. */
public final class Reading implements QueryRunner {
    /** Of a row that a query does not have. */
    private static final Standing NOWHERE = new Standing(0, 0);

    private final ReadPlans plans;
    private final ReadGuard guard;
    private final Keysets keysets;
    private final Executor executor;
    private final Session session;
    private final Loading loader;
    private final Loading unlimited;
    private final @Nullable CachedReads cached;

    /**
     * A reading room over the plans of a database, in a session.
     *
     * @param results the results that are kept; null for none
     */
    public Reading(ReadPlans plans, ReadGuard guard, Executor executor, Session session, @Nullable Results results) {
        this.plans = plans;
        this.guard = guard;
        this.keysets = plans.keysets();
        this.executor = executor;
        this.session = session;
        RelatedBounds bounds = RelatedBounds.ofLists(guard);
        this.loader = new Loading(plans, executor, bounds);
        this.unlimited = new Loading(plans, executor, bounds.withoutDefaultLimit());
        this.cached = results == null ? null : new CachedReads(results, plans, executor, session);
    }

    @Override
    public <R extends @Nullable Object> List<R> list(ReadIntent<R> intent) {
        if ((intent.limit() != null && intent.limit() == 0) || findsNothing(intent)) {
            return List.of();
        }
        Distance nearness = intent.nearness();
        if (nearness == null) {
            return read(intent);
        } else if (isComparedInJava(nearness)) {
            return nearest(intent);
        }
        List<R> rows = read(intent);
        // An index may be left with fewer rows than there are: it knows nothing of the conditions.
        boolean missed = nearness.byIndex() && rows.size() < Objects.requireNonNull(intent.limit());
        return missed ? rows(intent.exactly()) : rows;
    }

    @Override
    public <R> Optional<R> row(ReadIntent<R> intent) {
        if (findsNothing(intent)) {
            return Optional.empty();
        }
        Assembly<R> assembly = plans.assembly(intent);
        PlannedRead read = plans.ofRow(intent, assembly);
        return session.run(link -> loader.row(link, read, assembly.part()));
    }

    private boolean isComparedInJava(@Nullable Distance nearness) {
        return nearness != null && !plans.features().has(Feature.VECTOR_INDEXES);
    }

    private <R extends @Nullable Object> List<R> nearest(ReadIntent<R> intent) {
        plans.admit(intent.shape());
        NearestRows<R> nearest = NearestRows.of(intent, plans, guard.rules().scanCap());
        guard.admitScan(intent, nearest.select());
        guard.admitList(intent, nearest.select());
        return session.run(link -> nearest.read(executor, link, loaderOf(intent)));
    }

    private <R extends @Nullable Object> List<R> read(ReadIntent<R> intent) {
        Assembly<R> assembly = plans.assembly(intent);
        Select select = plans.selects().rows(intent, assembly);
        guard.admitScan(intent, select);
        guard.admitList(intent, select);
        if (guard.rules().limitLists() && !guard.isBounded(intent)) {
            return limited(intent, select);
        }
        List<R> rows =
                fetch(intent, select, assembly, Wanted.all(intent.limit())).rows();
        guard.returned(intent, select, rows.size());
        return rows;
    }

    /** The rows of a query that was admitted before. */
    private <R extends @Nullable Object> List<R> rows(ReadIntent<R> intent) {
        Assembly<R> assembly = plans.assembly(intent);
        return fetch(intent, plans.selects().rows(intent, assembly), assembly, Wanted.all(intent.limit()))
                .rows();
    }

    /** Whether it is clear without the database that no row matches. */
    private static boolean findsNothing(ReadIntent<?> intent) {
        return intent.where() == Truth.FALSE && intent.rows() instanceof Rows.Each;
    }

    /** A list that nothing but a setting bounds. */
    private <R extends @Nullable Object> List<R> limited(ReadIntent<R> intent, Select whole) {
        long defaultLimit = guard.rules().defaultLimit();
        if (defaultLimit == 0) {
            return capped(intent);
        }
        Excerpt<R> excerpt = fetch(intent.withLimit(defaultLimit), Wanted.byDefault(defaultLimit));
        if (excerpt.more()) {
            guard.cut(intent, whole);
        }
        return excerpt.rows();
    }

    private <R extends @Nullable Object> List<R> capped(ReadIntent<R> intent) {
        Excerpt<R> excerpt = fetch(intent, Wanted.atMost(guard.rules().listCap()));
        if (excerpt.more()) {
            throw new TooManyRowsException(executor.told(guard.tooLong(intent)));
        }
        return excerpt.rows();
    }

    @Override
    public <R extends @Nullable Object> Excerpt<R> excerpt(ReadIntent<R> intent) {
        if (findsNothing(intent)) {
            return new Excerpt<>(List.of(), false);
        }
        Wanted wanted = Wanted.atMost(limit(intent));
        Assembly<R> assembly = plans.assembly(intent);
        Select select = plans.selects().atMost(wanted.asked(), intent, assembly);
        guard.admitScan(intent, select);
        guard.admitList(intent, select);
        return fetch(intent, select, assembly, wanted);
    }

    /** An excerpt of rows that stand in an order. */
    <R extends @Nullable Object> Excerpt<Placed<R>> page(ReadIntent<R> intent, Keyset order) {
        return placed(intent, order, loaderOf(intent), select -> {
            guard.admitScan(intent, select);
            guard.admitList(intent, select);
        });
    }

    /** The same for one of the chunks that all rows are read in, which no rule for lists holds for. */
    <R extends @Nullable Object> Excerpt<Placed<R>> chunk(ReadIntent<R> intent, Keyset order) {
        return placed(intent, order, unlimited, select -> {});
    }

    private <R extends @Nullable Object> Excerpt<Placed<R>> placed(
            ReadIntent<R> intent, Keyset order, Loading loading, Consumer<Select> admission) {
        if (findsNothing(intent)) {
            return new Excerpt<>(List.of(), false);
        }
        plans.admit(intent.shape());
        Wanted wanted = Wanted.atMost(limit(intent));
        Assembly<Placed<R>> assembly = Assembly.placed(intent.shape(), order, wanted.rows());
        Select select = plans.selects().atMost(wanted.asked(), intent, assembly);
        admission.accept(select);
        return fetch(intent, select, assembly, wanted, loading);
    }

    private static long limit(ReadIntent<?> intent) {
        return Objects.requireNonNull(intent.limit(), "an excerpt has a limit");
    }

    @Override
    public <R extends @Nullable Object> Slice<R> after(ReadIntent<R> intent, @Nullable Cursor from, int size) {
        return paging(intent).after(from, size);
    }

    @Override
    public <R extends @Nullable Object> Slice<R> before(ReadIntent<R> intent, @Nullable Cursor to, int size) {
        return paging(intent).before(to, size);
    }

    @Override
    public <R extends @Nullable Object> List<R> between(
            ReadIntent<R> intent, @Nullable Cursor from, @Nullable Cursor to) {
        OrderedIntent<R> query = keysets.order(intent);
        Cursors cursors = keysets.cursors(query);
        ReadIntent<R> rows = query.between(cursors.place(from), cursors.place(to));
        // Between two cursors the rows need no other bound.
        return list(from == null || to == null ? rows : rows.withWaiver(Waiver.UNBOUNDED_ROWS));
    }

    private <R extends @Nullable Object> Paging<R> paging(ReadIntent<R> intent) {
        OrderedIntent<R> query = keysets.order(intent);
        return new Paging<>(new QueriedRows<>(this, query), keysets.cursors(query));
    }

    @Override
    public <R extends @Nullable Object> Iterator<List<R>> chunks(ReadIntent<R> intent, int size) {
        return new Chunks<>(this, keysets.order(intent), size);
    }

    private <R extends @Nullable Object> Excerpt<R> fetch(ReadIntent<R> intent, Wanted wanted) {
        Assembly<R> assembly = plans.assembly(intent);
        return fetch(intent, plans.selects().atMost(wanted.asked(), intent, assembly), assembly, wanted);
    }

    private <R extends @Nullable Object> Excerpt<R> fetch(
            ReadIntent<?> intent, Select select, Assembly<R> assembly, Wanted wanted) {
        return fetch(intent, select, assembly, wanted, loaderOf(intent));
    }

    /** A query that waives its bounds waives those of the lists in it too. */
    private Loading loaderOf(ReadIntent<?> intent) {
        return intent.waivers().contains(Waiver.UNBOUNDED) ? unlimited : loader;
    }

    private <R extends @Nullable Object> Excerpt<R> fetch(
            ReadIntent<?> intent, Select select, Assembly<R> assembly, Wanted wanted, Loading loading) {
        Caching caching = intent.caching();
        return caching == null || cached == null
                ? session.run(link -> loading.fetch(link, select, assembly, wanted))
                : cached.rows(caching, intent.shape(), select, assembly, wanted, loading);
    }

    @Override
    public long count(ReadIntent<?> intent) {
        if (findsNothing(intent)) {
            return 0;
        }
        Select select = plans.selects().count(intent);
        guard.admitScanOfMatches(intent, select);
        return value(intent, Long.class, select, (rows, tally) -> {
            tally.set(1);
            rows.next();
            return rows.getLong(1);
        });
    }

    @Override
    public boolean exists(ReadIntent<?> intent) {
        if (findsNothing(intent)) {
            return false;
        }
        Select select = plans.selects().any(intent);
        if (intent.where() != null || intent.qualify() != null) {
            guard.admitScanOfMatches(intent, select);
        }
        return value(intent, Boolean.class, select, (rows, tally) -> {
            boolean found = rows.next();
            tally.set(found ? 1 : 0);
            return found;
        });
    }

    @Override
    public Optional<Standing> standing(ReadIntent<?> intent, Key<?> key) {
        if (!plans.schema().table(intent.table()).isUnique(key.columns())) {
            throw new IllegalArgumentException(
                    intent.table() + ": rankOf(" + key
                            + ") is of one row, and this is neither the primary key nor unique; select a rank() over the order");
        }
        if (findsNothing(intent)) {
            return Optional.empty();
        }
        Select select = plans.selects().standing(intent, key.condition().node());
        guard.admitScanOfMatches(intent, select);
        Standing standing = value(intent, Standing.class, select, (rows, tally) -> {
            boolean found = rows.next();
            tally.set(found ? 1 : 0);
            return found ? new Standing(rows.getLong(1), rows.getLong(2)) : NOWHERE;
        });
        return standing.equals(NOWHERE) ? Optional.empty() : Optional.of(standing);
    }

    private <T> T value(ReadIntent<?> intent, Class<T> type, Select select, RowsReader<T> reader) {
        Command command = plans.command(select);
        @Nullable Object[] values = BindValues.of(select, command.values());
        Caching caching = intent.caching();
        return caching == null || cached == null
                ? executor.query(session, command, values, reader)
                : cached.value(caching, type, command, values, reader);
    }

    @Override
    public <R extends @Nullable Object> Stream<R> stream(ReadIntent<R> asked) {
        if (findsNothing(asked)) {
            return Stream.empty();
        } else if (isComparedInJava(asked.nearness())) {
            return list(asked).stream();
        }
        ReadIntent<R> intent = asked.exactly();
        Assembly<R> assembly = plans.assembly(intent);
        Select select = plans.selects().rows(intent, assembly);
        ReadPlan plan = plans.of(select, assembly);
        return RowStream.open(
                executor,
                session,
                plan,
                plan.valuesOf(select),
                () -> plans.assembly(intent),
                assembly.related().isEmpty() ? unlimited::finish : besideStream());
    }

    /** Reads related rows on the stream's own connection, or on another one where nothing can run beside a stream. */
    private <R extends @Nullable Object> RowStream.Finisher<R> besideStream() {
        Features features = plans.features();
        if (features.has(Feature.STATEMENTS_BESIDE_STREAMS)) {
            return unlimited::finish;
        }
        if (session instanceof TransactionSession) {
            throw features.refusal(
                    "lists of related rows in a stream of a transaction",
                    "read by chunk(..), or open the stream outside of the transaction");
        }
        return (own, assembly, taken) -> session.run(other -> unlimited.finish(other, assembly, taken));
    }

    @Override
    public String told(String message) {
        return executor.told(message);
    }

    @Override
    public int mostListed() {
        return plans.mostKeys();
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
        return isComparedInJava(intent.nearness())
                ? NearestRows.of(intent, plans, guard.rules().scanCap()).explain()
                : plans.explain(intent);
    }
}
