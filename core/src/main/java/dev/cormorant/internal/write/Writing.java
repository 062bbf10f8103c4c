package dev.cormorant.internal.write;

import dev.cormorant.change.ChangeRunner;
import dev.cormorant.change.DeleteIntent;
import dev.cormorant.change.NewRow;
import dev.cormorant.change.UpdateIntent;
import dev.cormorant.change.UpsertIntent;
import dev.cormorant.change.WritePlan;
import dev.cormorant.dialect.Feature;
import dev.cormorant.driver.Command;
import dev.cormorant.driver.Executor;
import dev.cormorant.driver.RowsReader;
import dev.cormorant.driver.Session;
import dev.cormorant.internal.plan.BindValues;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.Update;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs writes in a session. Thread-safe if the session is. */
public final class Writing implements ChangeRunner {
    private static final @Nullable Object[] NO_VALUES = {};

    private final WritePlans plans;
    private final Executor executor;
    private final Session session;
    private final Clock clock;

    /** A writing room over the plans of a database, in a session. */
    public Writing(WritePlans plans, Executor executor, Session session, Clock clock) {
        this.plans = plans;
        this.executor = executor;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public <S extends Table<S, R>, R> List<R> insert(List<? extends NewRow<S, R>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Inserts.Block> blocks = blocks(rows);
        S table = rows.get(0).table();
        if (blocks.size() == 1) {
            return List.copyOf(insert(session, table, blocks.get(0)));
        }
        return session.atomically(atomic -> {
            List<R> stored = new ArrayList<>(Collections.nCopies(rows.size(), null));
            for (Inserts.Block block : blocks) {
                List<R> part = insert(atomic, table, block);
                for (int i = 0; i < part.size(); i++) {
                    stored.set(block.positions().get(i), part.get(i));
                }
            }
            return List.copyOf(stored);
        });
    }

    private <S extends Table<S, R>, R> List<R> insert(Session on, S table, Inserts.Block block) {
        Insert insert = block.statement(table, null, table.rowColumns());
        ReturnedRows<S, R> reader = new ReturnedRows<>(table, plans.cells(table));
        return reader.inserted(query(on, insert, block.values(NO_VALUES), reader));
    }

    /** Where a write that returns rows leaves half of itself when it fails, it gets a savepoint. */
    private <R> List<R> query(Session on, Statement write, @Nullable Object[] values, RowsReader<List<R>> reader) {
        Command command = plans.command(write);
        if (plans.planner().dialect().features().has(Feature.ATOMIC_RETURNING)) {
            return executor.query(on, command, values, reader);
        }
        return on.atomically(atomic -> executor.query(atomic, command, values, reader));
    }

    @Override
    public <S extends Table<S, R>, R> void insertOnly(List<? extends NewRow<S, R>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        S table = rows.get(0).table();
        new BulkInsert(plans, executor, session).run(table, Inserts.fill(rows, clock));
    }

    private List<Inserts.Block> blocks(List<? extends NewRow<?, ?>> rows) {
        return new Inserts(plans.planner().dialect().features().maxBinds()).blocks(Inserts.fill(rows, clock));
    }

    @Override
    public long update(UpdateIntent<?, ?> intent) {
        if (intent.assignments().isEmpty()) {
            return 0;
        }
        return run(Updates.statement(intent, clock, List.of()));
    }

    @Override
    public <S extends Table<S, R>, R> List<R> updateReturning(UpdateIntent<S, R> intent) {
        if (intent.assignments().isEmpty()) {
            return List.of();
        }
        if (!plans.planner().dialect().features().has(Feature.RETURNING_ON_UPDATE)) {
            return new UpdateByKey(plans, executor, session, clock).run(intent);
        }
        Update update = Updates.statement(intent, clock, intent.table().rowColumns());
        return query(update, intent.table());
    }

    @Override
    public long delete(DeleteIntent<?, ?> intent) {
        return run(new Delete(intent.table(), intent.where(), List.of()));
    }

    @Override
    public <S extends Table<S, R>, R> List<R> deleteReturning(DeleteIntent<S, R> intent) {
        return query(new Delete(intent.table(), intent.where(), intent.table().rowColumns()), intent.table());
    }

    @Override
    public long upsert(UpsertIntent<?, ?> intent) {
        return new Upserts(plans, executor, session, clock).count(intent);
    }

    @Override
    public <S extends Table<S, R>, R> List<R> upsertReturning(UpsertIntent<S, R> intent) {
        return new Upserts(plans, executor, session, clock).rows(intent);
    }

    @Override
    public WritePlan plan(UpdateIntent<?, ?> intent) {
        if (intent.assignments().isEmpty()) {
            return new WritePlan(List.of());
        }
        return new PlanPrinter(plans).update(intent, Updates.statement(intent, clock, List.of()));
    }

    @Override
    public WritePlan plan(DeleteIntent<?, ?> intent) {
        return new PlanPrinter(plans).delete(intent, new Delete(intent.table(), intent.where(), List.of()));
    }

    @Override
    public WritePlan plan(UpsertIntent<?, ?> intent) {
        return new Upserts(plans, executor, session, clock).plan(intent);
    }

    private long run(Statement statement) {
        return executor.update(session, plans.command(statement), BindValues.of(statement));
    }

    private <S extends Table<S, R>, R> List<R> query(Statement statement, S table) {
        ReturnedRows<S, R> reader = new ReturnedRows<>(table, plans.cells(table));
        return List.copyOf(query(session, statement, BindValues.of(statement), reader));
    }
}
