package dev.cormorant.internal.write;

import dev.cormorant.change.ChangeRunner;
import dev.cormorant.change.DeleteIntent;
import dev.cormorant.change.DeleteOutcome;
import dev.cormorant.change.Expectation;
import dev.cormorant.change.NewRow;
import dev.cormorant.change.UpdateAllIntent;
import dev.cormorant.change.UpdateIntent;
import dev.cormorant.change.UpsertIntent;
import dev.cormorant.change.UpsertOutcome;
import dev.cormorant.change.WritePlan;
import dev.cormorant.driver.Executor;
import dev.cormorant.driver.Session;
import dev.cormorant.expression.Shape;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Runs writes in a session. Thread-safe if the session is. */
public final class Writing implements ChangeRunner {
    private final WriteSession session;

    /** A writing room over the plans of a database, in a session, by some rules. */
    public Writing(WritePlans plans, Executor executor, Session session, Clock clock, WriteRules rules) {
        this.session = new WriteSession(plans, executor, session, clock, rules);
    }

    @Override
    public <V extends @Nullable Object> List<V> insert(List<? extends NewRow<?, ?>> rows, Shape<V> returned) {
        return rows.isEmpty()
                ? List.of()
                : Collections.unmodifiableList(new Inserting(session).returning(rows, returned));
    }

    @Override
    public void insertOnly(List<? extends NewRow<?, ?>> rows) {
        if (!rows.isEmpty()) {
            new Inserting(session).only(rows);
        }
    }

    @Override
    public long update(UpdateIntent intent) {
        return expecting(intent, on -> new Updating(on).count(intent), Long::longValue);
    }

    @Override
    public <V extends @Nullable Object> List<V> updateReturning(UpdateIntent intent, Shape<V> returned) {
        return Collections.unmodifiableList(
                expecting(intent, on -> new Updating(on).returning(intent, returned), Written::number)
                        .rows());
    }

    @Override
    public <V extends @Nullable Object> List<V> updateReturningOld(UpdateIntent intent, Shape<V> returned) {
        return Collections.unmodifiableList(
                expecting(intent, on -> new Updating(on).returningOld(intent, returned), Written::number)
                        .rows());
    }

    @Override
    public <S extends Table<S, R>, R> R updateRow(S table, R row) {
        return new RowUpdate<>(session.table(table), table, row).run(session);
    }

    @Override
    public long updateAll(UpdateAllIntent intent) {
        return new UpdatesOfEach(session, intent).count();
    }

    @Override
    public <V extends @Nullable Object> List<V> updateAllReturning(UpdateAllIntent intent, Shape<V> returned) {
        return Collections.unmodifiableList(new UpdatesOfEach(session, intent).returning(returned));
    }

    @Override
    public long delete(DeleteIntent intent) {
        return expecting(intent, on -> new Deleting(on).count(intent), Long::longValue);
    }

    @Override
    public <V extends @Nullable Object> List<V> deleteReturning(DeleteIntent intent, Shape<V> returned) {
        return Collections.unmodifiableList(
                expecting(intent, on -> new Deleting(on).returning(intent, returned), Written::number)
                        .rows());
    }

    @Override
    public DeleteOutcome deleteOutcome(DeleteIntent intent) {
        return expecting(intent, on -> new Deleting(on).outcome(intent), DeleteOutcome::rows);
    }

    @Override
    public <T> long deleteAll(Column<?, T> key, Collection<? extends T> values) {
        return new Deleting(session).withKeys(key, values);
    }

    @Override
    public long upsert(UpsertIntent intent) {
        return new Upserts(session).count(intent);
    }

    @Override
    public <V extends @Nullable Object> List<V> upsertReturning(UpsertIntent intent, Shape<V> returned) {
        return Collections.unmodifiableList(new Upserts(session).returning(intent, returned));
    }

    @Override
    public <V extends @Nullable Object> List<V> upsertReturningExisting(UpsertIntent intent, Shape<V> returned) {
        return Collections.unmodifiableList(new Upserts(session).returningExisting(intent, returned));
    }

    @Override
    public List<UpsertOutcome> upsertOutcomes(UpsertIntent intent) {
        return List.copyOf(new Upserts(session).outcomes(intent));
    }

    @Override
    public WritePlan plan(UpdateIntent intent) {
        return new PlanPrinter(session).update(intent);
    }

    @Override
    public WritePlan plan(UpdateAllIntent intent) {
        return new UpdatesOfEach(session, intent).plan();
    }

    @Override
    public WritePlan plan(DeleteIntent intent) {
        return new PlanPrinter(session).delete(intent);
    }

    @Override
    public WritePlan plan(UpsertIntent intent) {
        return new Upserts(session).plan(intent);
    }

    /** Where a number of rows is expected, the write is rolled back if it is another one. */
    private <T> T expecting(UpdateIntent intent, Function<WriteSession, T> action, ToLongFunction<T> number) {
        WrittenVariants.update(session.table(intent.table()), intent.assignments());
        if (intent.expected().isNone()) {
            return action.apply(session);
        }
        new Updating(session).check(intent);
        return expecting(intent.expected(), intent.write(), action, number);
    }

    private <T> T expecting(DeleteIntent intent, Function<WriteSession, T> action, ToLongFunction<T> number) {
        if (intent.expected().isNone()) {
            return action.apply(session);
        }
        new Deleting(session).check(intent);
        return expecting(intent.expected(), intent.write(), action, number);
    }

    private <T> T expecting(
            Expectation expected, String write, Function<WriteSession, T> action, ToLongFunction<T> number) {
        return session.atomically(on -> {
            T result = action.apply(on);
            expected.require(on.executor().told(write), number.applyAsLong(result));
            return result;
        });
    }
}
