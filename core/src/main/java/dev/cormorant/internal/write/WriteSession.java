package dev.cormorant.internal.write;

import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.driver.Command;
import dev.cormorant.driver.Executor;
import dev.cormorant.driver.RowsReader;
import dev.cormorant.driver.Session;
import dev.cormorant.internal.plan.BindValues;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Statement;
import dev.cormorant.schema.MorphReference;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the statements of writes run, and by which plans.
 *
 * @param clock says what "now" is
 * @param rules what the settings say about writes
 */
record WriteSession(WritePlans plans, Executor executor, Session session, Clock clock, WriteRules rules) {
    /** The same at one instant. */
    WriteSession now() {
        return new WriteSession(plans, executor, session, Clock.fixed(clock.instant(), clock.getZone()), rules);
    }

    /** Does something of which either everything stays or nothing. */
    <T extends @Nullable Object> T atomically(Function<WriteSession, T> action) {
        return session.atomically(inner -> action.apply(new WriteSession(plans, executor, inner, clock, rules)));
    }

    /** Finds what is wrong with a statement before a transaction is opened for it. */
    void check(Statement statement) {
        plans.command(statement);
    }

    /** Runs a write that returns no rows; the number of rows that it wrote. */
    long count(Statement write) {
        Command command = plans.command(write);
        return executor.update(session, command, BindValues.of(write, command.values()));
    }

    long count(Statement write, @Nullable Object[] values) {
        return executor.update(session, plans.command(write), values);
    }

    /** Runs a write that returns no rows with each of some values, in batches; the number of rows that it wrote. */
    long countEach(Statement write, Iterable<@Nullable Object[]> each) {
        return executor.updateEach(session, plans.command(write), each);
    }

    <T extends @Nullable Object> T read(Select select, RowsReader<T> reader) {
        return executor.query(session, plans.command(select), BindValues.of(select), reader);
    }

    /** Runs a write that returns rows. */
    <T extends @Nullable Object> T written(Statement write, RowsReader<T> reader) {
        return written(write, BindValues.of(write), reader);
    }

    /** Where a write that returns rows leaves half of itself when it fails, it gets a savepoint. */
    <T extends @Nullable Object> T written(Statement write, @Nullable Object[] values, RowsReader<T> reader) {
        Command command = plans.command(write);
        if (command.isHandingOut() || features().has(Feature.ATOMIC_RETURNING)) {
            return executor.query(session, command, values, reader);
        }
        return session.atomically(atomic -> executor.query(atomic, command, values, reader));
    }

    /** The most keys that one statement carries beside its other values. */
    int mostKeys() {
        return Math.min(features().maxListSize(), features().maxBinds() / 2);
    }

    SchemaTable table(Table<?, ?> table) {
        return plans.planner().schema().table(table);
    }

    /** What leads from the table's rows to rows of one of several tables. */
    List<MorphReference> morphsOf(Table<?, ?> table) {
        return plans.planner().schema().morphsOf(table);
    }

    /** What refers to the rows of tables, as far as it is not left to the database. */
    Edges edges() {
        return plans.edges();
    }

    /** The same where rows are deleted by their keys. */
    Edges edgesInDepth() {
        return plans.edgesInDepth();
    }

    Features features() {
        return plans.planner().dialect().features();
    }
}
