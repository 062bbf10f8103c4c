package dev.cormorant.testkit.evaluator;

import dev.cormorant.change.Change;
import dev.cormorant.change.DeleteIntent;
import dev.cormorant.change.NewRow;
import dev.cormorant.change.UpdateAllIntent;
import dev.cormorant.change.UpdateIntent;
import dev.cormorant.change.WrittenRows;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.SortKey;
import dev.cormorant.schema.ForeignKey;
import dev.cormorant.schema.MorphReference;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.Table;
import dev.cormorant.schema.TableLike;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What inserts, updates and deletes do and answer. Serves one statement. */
final class Writes {
    private final Schema schema;
    private final Clock clock;
    private final Failures failures = new Failures();
    private Store store;

    Writes(Schema schema, Store store, Clock clock) {
        this.schema = schema;
        this.store = store;
        this.clock = clock;
    }

    /** A verdict, and the rows after the statement if it succeeds. */
    record Outcome(Verdict verdict, Store after) {}

    Outcome insert(Table<?, ?> table, List<? extends NewRow<?, ?>> rows, @Nullable Shape<?> returned) {
        NewRows filling = new NewRows(schema, clock, failures);
        List<Row> stored = rows.stream().map(filling::of).toList();
        if (!failures.certain().isEmpty()) {
            return new Outcome(new Verdict(null, failures.certain(), failures.possible()), store);
        }
        new MorphKeys(schema, failures).check(table, stored, store);
        stored.forEach(row -> store = store.plus(table, row));
        return finished(
                returned == null
                        ? new Answer.Single((long) rows.size())
                        : Answer.Rows.inOrder(contents(returned, stored)));
    }

    Outcome update(UpdateIntent intent, @Nullable Shape<?> returned) {
        Table<?, ?> table = intent.table();
        if (intent.assignments().isEmpty()) {
            return finished(returned == null ? new Answer.Single(0L) : Answer.Rows.inAnyOrder(List.of()));
        }
        if (!Kinds.fit(schema.table(table), Kinds.said(intent.assignments()))) {
            return new Outcome(Verdict.failure(InvalidValueException.class), store);
        }
        List<Row> matching = chosen(table, intent.rows(), new Meaning(store, clock, failures));
        List<Row> changed = changed(table, matching, row -> intent.assignments());
        return finished(
                returned == null
                        ? new Answer.Single((long) changed.size())
                        : Answer.Rows.inAnyOrder(contents(returned, changed)));
    }

    /** Rows after what is assigned to each, all of which see the others as they were. Where nothing is, nothing is written. */
    private List<Row> changed(Table<?, ?> table, List<Row> rows, Function<Row, List<Assignment>> assignments) {
        Meaning before = new Meaning(store, clock, failures);
        List<Row> changed = new ArrayList<>();
        for (Row row : rows) {
            List<Assignment> assigned = assignments.apply(row);
            Row after = assigned.isEmpty() ? row : new Assigning(table, assigned, clock, before).changed(Scope.of(row));
            store = store.replace(table, row, after);
            changed.add(after);
        }
        Collisions.find(schema.table(table), rows, changed, failures);
        referring(table).forEach(reference -> shiftMayBreak(reference, rows, changed));
        return changed;
    }

    Outcome updateAll(UpdateAllIntent intent, @Nullable Shape<?> returned) {
        Table<?, ?> table = intent.table();
        if (intent.changes().stream()
                .anyMatch(change -> !Kinds.fit(schema.table(table), Kinds.said(change.assignments())))) {
            return new Outcome(Verdict.failure(InvalidValueException.class), store);
        }
        Meaning before = new Meaning(store, clock, failures);
        List<Row> found = new ArrayList<>();
        Map<Row, List<Assignment>> assignments = new HashMap<>();
        long written = 0;
        for (Change<?> change : intent.changes()) {
            List<Row> named = before.matching(table, change.key().condition().node());
            boolean sets = !change.assignments().isEmpty();
            if (named.isEmpty() && sets && intent.strict()) {
                failures.must(NotFoundException.class);
            }
            found.addAll(named);
            written += sets ? named.size() : 0;
            named.forEach(row -> assignments.put(row, change.assignments()));
        }
        List<Row> changed = changed(table, found, assignments::get);
        return finished(
                returned == null ? new Answer.Single(written) : Answer.Rows.inOrder(contents(returned, changed)));
    }

    /** Keys that move from one row to another: whether a database notices is a matter of when it looks. */
    private void shiftMayBreak(Reference reference, List<Row> before, List<Row> after) {
        for (int i = 0; i < before.size(); i++) {
            List<@Nullable Object> key = before.get(i).get(reference.key().targets());
            if (!key.equals(after.get(i).get(reference.key().targets()))) {
                failures.may(ForeignKeyViolationException.class);
            }
        }
    }

    Outcome delete(DeleteIntent intent, @Nullable Shape<?> returned) {
        List<Row> matching = chosen(intent.table(), intent.rows(), new Meaning(store, clock, failures));
        Answer answer = returned == null
                ? new Answer.Single((long) matching.size())
                : Answer.Rows.inAnyOrder(contents(returned, matching));
        List<Runnable> inTheEnd = new ArrayList<>();
        remove(intent.table(), matching, store, inTheEnd);
        inTheEnd.forEach(Runnable::run);
        return finished(answer);
    }

    /** Does what is said of rows that lead to those that go, which no database does. */
    private void release(MorphReference morph, List<Row> gone, Store initially, List<Runnable> inTheEnd) {
        List<Row> leading = MorphKeys.leading(morph, gone, store);
        switch (morph.onDelete()) {
            case CASCADE -> remove(morph.table(), leading, initially, inTheEnd);
            case SET_NULL ->
                leading.forEach(row -> setByItself(
                        morph.table(), row, row.with(morph.type(), null).with(morph.key(), null)));
            case RESTRICT -> mustNotLead(morph, gone, initially);
            default -> inTheEnd.add(() -> mustNotLead(morph, gone, store));
        }
    }

    private void mustNotLead(MorphReference morph, List<Row> gone, Store at) {
        if (!MorphKeys.leading(morph, gone, at).isEmpty()) {
            failures.must(ForeignKeyViolationException.class);
        }
    }

    private void remove(TableLike<?, ?> table, List<Row> gone, Store initially, List<Runnable> inTheEnd) {
        if (gone.isEmpty()) {
            return;
        }
        Store before = store;
        store = store.without(table, gone);
        schema.morphsTo(table).forEach(morph -> release(morph, gone, initially, inTheEnd));
        for (Reference reference : referring(table)) {
            ForeignKey key = reference.key();
            List<Row> children = children(reference, gone, store);
            if (key.onDelete() == ReferentialAction.CASCADE) {
                remove(reference.child(), children, initially, inTheEnd);
            } else if (key.onDelete() == ReferentialAction.SET_NULL) {
                children.forEach(child -> setByItself(reference.child(), child, withNulls(child, key)));
            } else if (!children(reference, gone, before).isEmpty()) {
                // they may go with other rows, and a database may look before that
                failures.may(ForeignKeyViolationException.class);
            }
        }
    }

    /** A row that is changed by what it refers to writes what each update of its table writes by itself. */
    private void setByItself(TableLike<?, ?> table, Row before, Row after) {
        Assigning touching = new Assigning((Table<?, ?>) table, List.of(), clock, new Meaning(store, clock, failures));
        store = store.replace(table, before, touching.changed(Scope.of(after)));
    }

    private static List<Row> children(Reference reference, List<Row> parents, Store at) {
        ForeignKey key = reference.key();
        return at.rows(reference.child()).stream()
                .filter(child -> parents.stream()
                        .anyMatch(row -> RelationRules.isLinked(key.columns(), child, key.targets(), row)))
                .toList();
    }

    private static Row withNulls(Row child, ForeignKey key) {
        Row changed = child;
        for (ColumnId column : key.columns()) {
            changed = changed.with(column, null);
        }
        return changed;
    }

    private record Reference(TableLike<?, ?> child, ForeignKey key) {}

    private List<Reference> referring(TableLike<?, ?> table) {
        List<Reference> references = new ArrayList<>();
        for (SchemaTable child : schema.tables()) {
            child.foreignKeys().stream()
                    .filter(key -> key.target() == table)
                    .forEach(key -> references.add(new Reference(child.table(), key)));
        }
        return references;
    }

    /** The rows that match; where they are cut the first of them, in an order that their key completes. */
    private List<Row> chosen(TableLike<?, ?> table, WrittenRows rows, Meaning meaning) {
        if (rows.limit() == null) {
            return meaning.matching(table, rows.where());
        } else if (rows.limit() == 0) {
            return List.of();
        }
        List<SortKey> key = schema.table(table).primaryKey().stream()
                .flatMap(primary -> primary.columns().stream())
                .map(column -> new SortKey(new dev.cormorant.ir.Column("", column), false, SortKey.Nulls.ABSENT))
                .toList();
        List<Scope> matching = meaning.perhapsMatching(table, rows.where()).stream()
                .map(Scope::of)
                .toList();
        return new RowOrder<Scope>(RowOrder.completed(rows.orderBy(), key), meaning::of)
                .groups(matching).stream()
                        .flatMap(List::stream)
                        .limit(rows.limit())
                        .map(Scope::row)
                        .toList();
    }

    /** Something of rows, among the others as they are now. */
    private List<List<@Nullable Object>> contents(Shape<?> shape, List<Row> rows) {
        Shapes shapes = new Shapes(schema, new Meaning(store, clock, failures));
        return rows.stream().map(row -> shapes.content(shape, Scope.of(row))).toList();
    }

    private Outcome finished(Answer answer) {
        new Constraints(schema, store, clock, failures).check();
        return new Outcome(Verdict.of(answer, failures), store);
    }
}
