package dev.cormorant.internal.write;

import dev.cormorant.change.UpsertIntent;
import dev.cormorant.change.WritePlan;
import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.driver.Executor;
import dev.cormorant.driver.Session;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.internal.plan.BindValues;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs upserts: in few statements where the database can name the conflict, row by row where it cannot. */
final class Upserts {
    private final WritePlans plans;
    private final Executor executor;
    private final Session session;
    private final Clock clock;

    Upserts(WritePlans plans, Executor executor, Session session, Clock clock) {
        this.plans = plans;
        this.executor = executor;
        this.session = session;
        this.clock = clock;
    }

    long count(UpsertIntent<?, ?> given) {
        UpsertIntent<?, ?> intent = completed(given);
        List<FilledRow> rows = checked(intent);
        if (rows.isEmpty()) {
            return 0;
        }
        if (!fitsOneStatement(intent)) {
            return session.atomically(on -> byRow(on).count(intent, rows));
        }
        boolean all = !intent.assignments().isEmpty() && intent.where() == null;
        return run(rows, (on, block) -> {
                    Insert insert = statement(intent, block, List.of());
                    long written = executor.update(on, plans.command(insert), values(block, insert));
                    return List.of(all ? Long.valueOf(block.rows().size()) : Long.valueOf(written));
                })
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    <S extends Table<S, R>, R> List<R> rows(UpsertIntent<S, R> given) {
        UpsertIntent<S, R> intent = completed(given);
        List<FilledRow> rows = checked(intent);
        if (rows.isEmpty()) {
            return List.of();
        }
        if (!fitsOneStatement(intent)) {
            return session.atomically(on -> byRow(on).rows(intent, rows));
        }
        ReturnedRows<S, R> reader = new ReturnedRows<>(intent.table(), plans.cells(intent.table()));
        return run(rows, (on, block) -> {
            Insert insert = statement(intent, block, intent.table().rowColumns());
            return executor.query(on, plans.command(insert), values(block, insert), reader);
        });
    }

    WritePlan plan(UpsertIntent<?, ?> given) {
        UpsertIntent<?, ?> intent = completed(given);
        List<WritePlan.Action> actions = new ArrayList<>();
        for (Inserts.Block block : blocks(checked(intent))) {
            boolean together = fitsOneStatement(intent);
            Insert insert =
                    together ? statement(intent, block, List.of()) : block.statement(intent.table(), null, List.of());
            int rows = block.rows().size();
            String what = "upsert " + intent.table() + ", " + rows + (rows == 1 ? " row" : " rows")
                    + (together
                            ? ""
                            : ", one by one; a row that exists is then "
                                    + (intent.assignments().isEmpty() ? "left" : "updated"));
            actions.add(new PlanPrinter(plans).statement(what, insert));
        }
        return new WritePlan(List.copyOf(actions));
    }

    /** What the rows that exist get is the same for all of them, however many statements there are. */
    private <S extends Table<S, R>, R> UpsertIntent<S, R> completed(UpsertIntent<S, R> intent) {
        return intent.assignments().isEmpty()
                ? intent
                : new UpsertIntent<>(
                        intent.table(),
                        intent.rows(),
                        intent.target(),
                        Updates.completed(intent.table(), intent.assignments(), clock),
                        intent.where());
    }

    /** Runs a block somewhere; what it yields, for all rows of the block. */
    @FunctionalInterface
    private interface BlockAction<T> {
        List<T> run(Session on, Inserts.Block block);
    }

    private <T> List<T> run(List<FilledRow> rows, BlockAction<T> action) {
        List<Inserts.Block> blocks = blocks(rows);
        if (blocks.size() == 1 && features().has(Feature.ATOMIC_UPSERT)) {
            return List.copyOf(action.run(session, blocks.get(0)));
        }
        return session.atomically(atomic -> {
            List<T> all = new ArrayList<>();
            blocks.forEach(block -> all.addAll(onceMoreAfterRival(atomic, on -> action.run(on, block))));
            return List.copyOf(all);
        });
    }

    /** Where an upsert is not atomic, a rival may insert the row in between; the second try finds it. */
    private <T> List<T> onceMoreAfterRival(Session on, Function<Session, List<T>> action) {
        if (features().has(Feature.ATOMIC_UPSERT)) {
            return action.apply(on);
        }
        try {
            return on.atomically(action::apply);
        } catch (UniqueViolationException rival) {
            return action.apply(on);
        }
    }

    private List<FilledRow> checked(UpsertIntent<?, ?> intent) {
        List<FilledRow> rows = Inserts.fill(intent.rows(), clock);
        UpsertCheck.check(intent, table(intent), rows);
        Set<Column<?, ?>> proposed = Proposals.of(intent);
        return rows.stream().map(row -> row.naming(proposed)).toList();
    }

    /** A database that cannot name the conflict would take one of any other key for it, or count rows that it left. */
    private boolean fitsOneStatement(UpsertIntent<?, ?> intent) {
        boolean anyKeyWillDo = !intent.assignments().isEmpty()
                && intent.where() == null
                && !OtherKeys.canConflict(table(intent), intent.target());
        return anyKeyWillDo || features().has(Feature.UPSERT_TARGET);
    }

    private Insert statement(UpsertIntent<?, ?> intent, Inserts.Block block, List<? extends ColumnId> returning) {
        OnConflict onConflict = new OnConflict(intent.target(), intent.assignments(), intent.where());
        return block.statement(intent.table(), onConflict, returning);
    }

    private static @Nullable Object[] values(Inserts.Block block, Insert insert) {
        return block.values(BindValues.of(insert));
    }

    private List<Inserts.Block> blocks(List<FilledRow> rows) {
        return new Inserts(features().maxBinds()).blocks(rows);
    }

    private UpsertByRow byRow(Session on) {
        return new UpsertByRow(plans, executor, on, clock);
    }

    private SchemaTable table(UpsertIntent<?, ?> intent) {
        return plans.planner().schema().table(intent.table());
    }

    private Features features() {
        return plans.planner().dialect().features();
    }
}
