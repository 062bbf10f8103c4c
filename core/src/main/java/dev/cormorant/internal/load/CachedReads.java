package dev.cormorant.internal.load;

import dev.cormorant.driver.Command;
import dev.cormorant.driver.Executor;
import dev.cormorant.driver.RowsReader;
import dev.cormorant.driver.Session;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.cache.ResultKey;
import dev.cormorant.internal.cache.Results;
import dev.cormorant.ir.Select;
import dev.cormorant.query.Caching;
import dev.cormorant.query.Excerpt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads for queries that allow an older result: takes what is kept, or reads it and keeps it. Thread-safe if the session is. */
final class CachedReads {
    private final Results results;
    private final ReadPlans plans;
    private final Executor executor;
    private final Session session;

    CachedReads(Results results, ReadPlans plans, Executor executor, Session session) {
        this.results = results;
        this.plans = plans;
        this.executor = executor;
        this.session = session;
    }

    /**
     * How rows were read: as what, in parts of which kind, with which values in the statements of related rows, how many of them
     * were kept, and how many of each parent's.
     */
    private record ReadRows(
            Shape<?> shape, Class<?> part, List<@Nullable Object> values, long most, long ofEachParent) {}

    <R extends @Nullable Object> Excerpt<R> rows(
            Caching caching, Shape<?> shape, Select select, Assembly<R> assembly, Wanted wanted, Loading loader) {
        ReadPlan plan = plans.of(select, assembly);
        ReadRows readAs = new ReadRows(
                shape,
                assembly.part().getClass(),
                ResultKey.comparable(plans.valuesIn(shape)),
                wanted.rows(),
                loader.bounds().defaultLimit());
        ResultKey key = results.key(plan.command(), plan.valuesOf(select), readAs);
        return results.recall(
                key,
                caching,
                tables -> session.run(link -> loader.fetch(new ObservedLink(link, tables), select, assembly, wanted)));
    }

    /** A single value, read as what its class says. */
    <T> T value(Caching caching, Class<T> type, Command command, @Nullable Object[] values, RowsReader<T> reader) {
        return results.recall(results.key(command, values, type), caching, tables -> {
            tables.addAll(command.reads());
            return executor.query(session, command, values, reader);
        });
    }
}
