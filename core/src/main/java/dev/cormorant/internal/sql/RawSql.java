package dev.cormorant.internal.sql;

import dev.cormorant.driver.Executor;
import dev.cormorant.driver.OpenRows;
import dev.cormorant.driver.Session;
import dev.cormorant.driver.TransactionSession;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.TableLike;
import dev.cormorant.sql.SqlIntent;
import dev.cormorant.sql.SqlRunner;
import dev.cormorant.sql.SqlShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs the user's own SQL in a session. Thread-safe if the session is. */
public final class RawSql implements SqlRunner {
    private static final int FETCH_SIZE = 500;

    private final SqlPlans plans;
    private final Executor executor;
    private final Session session;

    /** A room for SQL over the plans of a database, in a session. */
    public RawSql(SqlPlans plans, Executor executor, Session session) {
        this.plans = plans;
        this.executor = executor;
        this.session = session;
    }

    @Override
    public String told(String message) {
        return executor.told(message);
    }

    @Override
    public List<String> parameters(String text) {
        return plans.text(text).parameters();
    }

    @Override
    public String withName(String text, String parameter, TableLike<?, ?> table) {
        return plans.withName(text, parameter, table);
    }

    @Override
    public String withName(String text, String parameter, Column<?, ?> column) {
        return plans.withName(text, parameter, column);
    }

    @Override
    public <R extends @Nullable Object> List<R> list(SqlIntent intent, SqlShape<R> shape, int most) {
        SqlPlan plan = reading(intent, shape);
        return executor.query(session, plan.command(), plan.values(intent), (rows, tally) -> {
            RowMapping<R> mapping = plans.mappings().of(shape, ResultColumns.of(rows));
            List<R> objects = new ArrayList<>();
            while (objects.size() < most && rows.next()) {
                objects.add(mapping.read(rows));
            }
            tally.set(objects.size());
            return Collections.unmodifiableList(objects);
        });
    }

    @Override
    public <R extends @Nullable Object> Stream<R> stream(SqlIntent intent, SqlShape<R> shape) {
        SqlPlan plan = reading(intent, shape);
        if (plan.text().mayChange() && !(session instanceof TransactionSession)) {
            throw new IllegalArgumentException(
                    "A stream gives its connection back without a commit; run a statement that"
                            + " writes in db.transaction(tx -> ..), or with list(..): " + intent.text());
        }
        OpenRows rows = executor.open(session, plan.command(), plan.values(intent), FETCH_SIZE);
        try {
            ResultColumns columns = rows.read(ResultColumns::of);
            return SqlRows.stream(rows, plans.mappings().of(shape, columns));
        } catch (RuntimeException e) {
            try (rows) {
                throw e;
            }
        }
    }

    @Override
    public long execute(SqlIntent intent) {
        SqlPlan plan = plans.of(intent);
        plan.text().requireNoRows();
        requireWritable(intent);
        return executor.update(session, plan.command(), plan.values(intent));
    }

    private SqlPlan reading(SqlIntent intent, SqlShape<?> shape) {
        plans.mappings().check(shape);
        SqlPlan plan = plans.of(intent);
        plan.text().requireRows();
        if (plan.text().mayChange()) {
            requireWritable(intent);
        }
        return plan;
    }

    private void requireWritable(SqlIntent intent) {
        if (session.isReadOnly()) {
            throw new IllegalStateException(
                    "A statement that may write in a transaction that is readOnly(); leave out the word, or run it in"
                            + " another transaction: " + intent.text());
        }
    }
}
