package dev.cormorant.internal.write;

import dev.cormorant.change.UpdateIntent;
import dev.cormorant.driver.Executor;
import dev.cormorant.driver.Session;
import dev.cormorant.internal.plan.BindValues;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.Update;
import dev.cormorant.schema.PrimaryKey;
import dev.cormorant.schema.Table;
import dev.cormorant.type.CellTypes;
import dev.cormorant.type.Cells;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Updates rows and reads them back on a database whose updates return nothing: the keys are locked and read, the rows
 * updated by key, and read again.
 */
final class UpdateByKey {
    private static final int KEYS_AT_ONCE = 500;

    private final WritePlans plans;
    private final Executor executor;
    private final Session session;
    private final Clock clock;

    UpdateByKey(WritePlans plans, Executor executor, Session session, Clock clock) {
        this.plans = plans;
        this.executor = executor;
        this.session = session;
        this.clock = clock;
    }

    <S extends Table<S, R>, R> List<R> run(UpdateIntent<S, R> intent) {
        S table = intent.table();
        List<dev.cormorant.schema.Column<?, ?>> key = plans.planner()
                .schema()
                .table(table)
                .primaryKey()
                .map(PrimaryKey::columns)
                .orElseThrow(() -> plans.planner()
                        .dialect()
                        .features()
                        .refusal(
                                "RETURNING on UPDATE",
                                "give " + table + " a primary key, or use execute() and read the rows yourself"));
        requireKeyKept(intent, key);
        List<Assignment> assignments = Updates.completed(table, intent.assignments(), clock);
        return session.atomically(atomic -> {
            List<List<Object>> keys = keys(atomic, table, key, intent.where());
            List<R> rows = new ArrayList<>();
            for (int from = 0; from < keys.size(); from += KEYS_AT_ONCE) {
                Expr chosen = anyOf(key, keys.subList(from, Math.min(from + KEYS_AT_ONCE, keys.size())));
                UpdateIntent<S, R> byKey = new UpdateIntent<>(table, assignments, chosen);
                Update update = Updates.statement(byKey, clock, List.of());
                executor.update(atomic, plans.command(update), BindValues.of(update));
                rows.addAll(read(atomic, table, chosen));
            }
            return List.copyOf(rows);
        });
    }

    /** A row whose key changes could not be found again. */
    private void requireKeyKept(UpdateIntent<?, ?> intent, List<? extends ColumnId> key) {
        for (Assignment assignment : intent.assignments()) {
            if (key.contains(assignment.column())) {
                throw plans.planner()
                        .dialect()
                        .features()
                        .refusal(
                                "RETURNING on UPDATE",
                                "so rows whose key changes, by "
                                        + assignment.column().label()
                                        + ", are lost from sight: use execute() and read the rows yourself");
            }
        }
    }

    private List<List<Object>> keys(
            Session on,
            Table<?, ?> table,
            List<? extends dev.cormorant.schema.Column<?, ?>> key,
            @Nullable Expr where) {
        List<Expr> columns = key.stream().<Expr>map(UpdateByKey::column).toList();
        Select select = select(table, columns, where, true);
        CellTypes cells = plans.keys(key);
        return executor.query(on, plans.command(select), BindValues.of(select), (rows, tally) -> {
            Cells row = new Cells(rows, cells);
            List<List<Object>> keys = new ArrayList<>();
            while (rows.next()) {
                List<Object> values = new ArrayList<>(key.size());
                for (int i = 0; i < key.size(); i++) {
                    values.add(row.valueAt(i));
                }
                keys.add(values);
            }
            tally.set(keys.size());
            return keys;
        });
    }

    private <S extends Table<S, R>, R> List<R> read(Session on, S table, Expr chosen) {
        List<Expr> columns =
                table.rowColumns().stream().<Expr>map(UpdateByKey::column).toList();
        Select select = select(table, columns, chosen, false);
        ReturnedRows<S, R> reader = new ReturnedRows<>(table, plans.cells(table));
        return executor.query(on, plans.command(select), BindValues.of(select), reader);
    }

    private static Select select(Table<?, ?> table, List<Expr> columns, @Nullable Expr where, boolean locking) {
        return Select.of(columns, new TableSource(table, "")).withWhere(where).withLock(locking ? Lock.UPDATE : null);
    }

    private static Expr anyOf(List<? extends ColumnId> key, List<List<Object>> keys) {
        if (key.size() == 1) {
            List<Object> values = keys.stream().map(value -> value.get(0)).toList();
            return new InList(column(key.get(0)), new BindList(key.get(0).rawType(), values), false);
        }
        List<Expr> each = keys.stream().map(values -> all(key, values)).toList();
        return each.size() == 1 ? each.get(0) : new Logical(Logical.Operator.OR, each);
    }

    private static Expr all(List<? extends ColumnId> key, List<Object> values) {
        List<Expr> equalities = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            Bind value = new Bind(key.get(i).rawType(), values.get(i));
            equalities.add(new Comparison(Comparison.Operator.EQ, column(key.get(i)), value));
        }
        return new Logical(Logical.Operator.AND, equalities);
    }

    private static Expr column(ColumnId id) {
        return new Column("", id);
    }
}
