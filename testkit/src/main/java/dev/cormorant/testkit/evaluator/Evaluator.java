package dev.cormorant.testkit.evaluator;

import dev.cormorant.change.DeleteIntent;
import dev.cormorant.change.NewRow;
import dev.cormorant.change.UpdateAllIntent;
import dev.cormorant.change.UpdateIntent;
import dev.cormorant.change.UpsertIntent;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Shape;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A database in memory that does what Cormorant promises, statement by statement. It says beforehand what a statement may
 * answer or how it may fail; {@link #succeeded} tells it that the statement was carried out. Not thread-safe.
 *
 * <pre>{@code
 * Evaluator evaluator = new Evaluator(schema, clock);
 * Verdict verdict = evaluator.insert(USERS, rows, USERS.shape());
 * assertThat(verdict.allowsAnswer(Content.of(USERS.shape(), db.insertAll(rows)))).isTrue();
 * evaluator.succeeded();
 * }</pre>
 */
public final class Evaluator {
    private final Schema schema;
    private final Clock clock;
    private Store store = Store.EMPTY;
    private Store after = Store.EMPTY;

    /** An evaluator whose tables are empty. */
    public Evaluator(Schema schema, Clock clock) {
        this.schema = schema;
        this.clock = clock;
    }

    /** The rows of a query. */
    public Verdict list(ReadIntent<?> intent) {
        return reads().list(intent);
    }

    /** The only row of a query. */
    public Verdict one(ReadIntent<?> intent) {
        return reads().one(intent);
    }

    /** The number of rows of a query. */
    public Verdict count(ReadIntent<?> intent) {
        return reads().count(intent);
    }

    /** Whether a query has rows. */
    public Verdict exists(ReadIntent<?> intent) {
        return reads().exists(intent);
    }

    /** Inserts rows; it answers something of each, or their number if that is null. */
    public Verdict insert(Table<?, ?> table, List<? extends NewRow<?, ?>> rows, @Nullable Shape<?> returned) {
        return kept(writes().insert(table, rows, returned));
    }

    /** Updates rows; it answers something of each as it is then, or their number. */
    public Verdict update(UpdateIntent intent, @Nullable Shape<?> returned) {
        return kept(writes().update(intent, returned));
    }

    /** Updates rows that are known by their keys, each in its own way. */
    public Verdict updateAll(UpdateAllIntent intent, @Nullable Shape<?> returned) {
        return kept(writes().updateAll(intent, returned));
    }

    /** Deletes rows; it answers something of each as it was, or their number. */
    public Verdict delete(DeleteIntent intent, @Nullable Shape<?> returned) {
        return kept(writes().delete(intent, returned));
    }

    /** Inserts rows, or updates those that are there. */
    public Verdict upsert(UpsertIntent intent, @Nullable Shape<?> returned) {
        Upserts upserts = new Upserts(schema, store, clock, intent);
        return kept(returned == null ? upserts.execute() : upserts.returning(returned));
    }

    /** The same, answering what became of each row: the text of a list of {@link dev.cormorant.change.UpsertOutcome}. */
    public Verdict upsertOutcomes(UpsertIntent intent) {
        return kept(new Upserts(schema, store, clock, intent).outcomes());
    }

    /** The write that was asked about last was carried out. */
    public void succeeded() {
        store = after;
    }

    /** The same without the rows of a table for which a condition is not true; this one stays as it is. */
    public <S> Evaluator only(Table<?, ?> table, Predicate<S> condition) {
        Evaluator less = new Evaluator(schema, clock);
        less.store = store.with(table, new Meaning(store, clock, new Failures()).matching(table, condition.node()));
        return less;
    }

    /** All rows of a table. */
    public Verdict rows(Table<?, ?> table) {
        return Verdict.of(Answer.Rows.inAnyOrder(contents(table)), new Failures());
    }

    private List<List<@Nullable Object>> contents(Table<?, ?> table) {
        return store.rows(table).stream()
                .map(row -> row.get(table.rowColumns()))
                .toList();
    }

    /** How many rows a table has. */
    public int size(Table<?, ?> table) {
        return store.rows(table).size();
    }

    /**
     * Takes over the keys that the database made: each row without one takes that of the first row that holds the same and
     * whose key is new.
     *
     * @param rows rows as the database holds them
     */
    public void adoptKeys(Table<?, ?> table, List<List<@Nullable Object>> rows) {
        store = new KeyAdoption(table, rows).in(store);
    }

    private Reads reads() {
        return new Reads(schema, store, clock);
    }

    private Writes writes() {
        return new Writes(schema, store, clock);
    }

    private Verdict kept(Writes.Outcome outcome) {
        after = outcome.after();
        return outcome.verdict();
    }
}
