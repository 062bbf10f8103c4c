package dev.cormorant.testkit.evaluator;

import dev.cormorant.change.UpsertIntent;
import dev.cormorant.change.UpsertOutcome;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.expression.Shape;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an upsert does and answers: row by row, an insert, or an update of the row that is there. Serves one statement. */
final class Upserts {
    private final Schema schema;
    private final Clock clock;
    private final UpsertIntent intent;
    private final Failures failures = new Failures();
    private final List<Row> written = new ArrayList<>();
    private final List<UpsertOutcome> outcomes = new ArrayList<>();
    private Store store;

    Upserts(Schema schema, Store store, Clock clock, UpsertIntent intent) {
        this.schema = schema;
        this.store = store;
        this.clock = clock;
        this.intent = intent;
    }

    /** The number of rows that it writes. */
    Writes.Outcome execute() {
        return run(() -> new Answer.Single((long) written.size()));
    }

    /** Something of the rows that it writes. */
    Writes.Outcome returning(Shape<?> returned) {
        return run(() -> Answer.Rows.inAnyOrder(contents(returned)));
    }

    private List<List<@Nullable Object>> contents(Shape<?> returned) {
        Shapes shapes = new Shapes(schema, new Meaning(store, clock, failures));
        return written.stream()
                .map(row -> shapes.content(returned, Scope.of(row)))
                .toList();
    }

    /** What becomes of each row, as text. */
    Writes.Outcome outcomes() {
        return run(() -> new Answer.Single(outcomes.toString()));
    }

    private Writes.Outcome run(Supplier<Answer> answer) {
        NewRows filling = new NewRows(schema, clock, failures);
        List<Row> proposed = intent.rows().stream().map(filling::of).toList();
        boolean ambiguous = !intent.lastWins() && proposed.stream().anyMatch(row -> laterWins(row, proposed));
        if (failures.certain().isEmpty() && (!givesTheKey() || ambiguous)) {
            failures.must(IllegalArgumentException.class);
        }
        if (!Kinds.fit(schema.table(table()), Kinds.said(intent.assignments()))) {
            failures.must(InvalidValueException.class);
        }
        if (!failures.certain().isEmpty()) {
            return new Writes.Outcome(new Verdict(null, failures.certain(), failures.possible()), store);
        }
        List<Row> last =
                proposed.stream().filter(row -> !laterWins(row, proposed)).toList();
        new MorphKeys(schema, failures).check(table(), last, store);
        for (Row row : proposed) {
            outcomes.add(laterWins(row, proposed) ? UpsertOutcome.SKIPPED : write(row));
            constraintsOnTheWay();
        }
        new Constraints(schema, store, clock, failures).check();
        return new Writes.Outcome(Verdict.of(answer.get(), failures), store);
    }

    /** What only a later row would mend may fail before. */
    private void constraintsOnTheWay() {
        Failures now = new Failures();
        new Constraints(schema, store, clock, now).check();
        now.certain().forEach(failures::may);
    }

    private Table<?, ?> table() {
        return intent.table();
    }

    private boolean givesTheKey() {
        List<Integer> key =
                intent.target().stream().map(table().columns()::indexOf).toList();
        return intent.rows().stream()
                .allMatch(row -> key.stream()
                        .allMatch(at -> row.isGiven(at)
                                || table().columns().get(at).initial().isPresent()));
    }

    /** Whether a later row proposes the same key. */
    private boolean laterWins(Row row, List<Row> proposed) {
        List<@Nullable Object> key = row.get(intent.target());
        return !key.contains(null)
                && proposed.subList(proposed.indexOf(row) + 1, proposed.size()).stream()
                        .anyMatch(later -> key.equals(later.get(intent.target())));
    }

    private UpsertOutcome write(Row proposed) {
        Row existing = existing(proposed);
        if (existing == null) {
            store = store.plus(table(), proposed);
            written.add(proposed);
            return UpsertOutcome.INSERTED;
        }
        proposalMayFail(proposed);
        return intent.assignments().isEmpty() ? UpsertOutcome.SKIPPED : update(existing, proposed);
    }

    private @Nullable Row existing(Row proposed) {
        List<@Nullable Object> key = proposed.get(intent.target());
        return key.contains(null)
                ? null
                : store.rows(table()).stream()
                        .filter(row -> key.equals(row.get(intent.target())))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a row that is not inserted in the end is checked as if it were is a database's own affair. */
    private void proposalMayFail(Row proposed) {
        Failures asInserted = new Failures();
        new Constraints(schema, store, clock, asInserted).checkRow(schema.table(table()), proposed);
        asInserted.certain().forEach(failures::may);
        table().columns().stream()
                .filter(column -> !column.isNullable() && proposed.get(column) == null)
                .forEach(column -> failures.may(dev.cormorant.error.NotNullViolationException.class));
    }

    private UpsertOutcome update(Row existing, Row proposed) {
        Meaning meaning = new Meaning(store, clock, failures);
        Scope scope = Scope.of(existing, proposed);
        if (!meaning.holds(intent.where(), scope)) {
            return UpsertOutcome.SKIPPED;
        }
        Row changed = new Assigning(table(), intent.assignments(), clock, meaning).changed(scope);
        store = store.replace(table(), existing, changed);
        written.add(changed);
        return UpsertOutcome.UPDATED;
    }
}
