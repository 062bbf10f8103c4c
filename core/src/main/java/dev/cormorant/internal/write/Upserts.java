package dev.cormorant.internal.write;

import dev.cormorant.change.UpsertIntent;
import dev.cormorant.change.UpsertOutcome;
import dev.cormorant.change.WritePlan;
import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.SchemaTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Runs upserts: in few statements where the database can name the conflict, row by row where it cannot. */
final class Upserts {
    private final WriteSession session;

    Upserts(WriteSession session) {
        this.session = session.now();
    }

    long count(UpsertIntent given) {
        UpsertIntent intent = completed(given);
        List<FilledRow> rows = TargetKeys.once(intent, checked(intent));
        return expecting(intent, rows, on -> on.count(intent, rows), Long::longValue);
    }

    private long count(UpsertIntent intent, List<FilledRow> rows) {
        if (!fitsOneStatement(intent)) {
            return written(rowByRow(intent, rows, (byRow, row) -> List.of(byRow.outcome(row))));
        }
        boolean all = !intent.assignments().isEmpty() && intent.where() == null;
        return blockByBlock(inOrder(intent, rows), (on, block) -> {
                    Insert insert = block.statement(intent.table(), conflict(intent), List.of());
                    long written = on.count(insert, block.values(insert));
                    return List.of(all ? Long.valueOf(block.rows().size()) : Long.valueOf(written));
                })
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    <V extends @Nullable Object> List<V> returning(UpsertIntent given, Shape<V> shape) {
        UpsertIntent intent = completed(given);
        List<FilledRow> rows = TargetKeys.once(intent, checked(intent));
        StoredRows<?, V> stored = StoredRows.of(session, intent.table(), shape);
        return expecting(intent, rows, on -> on.returning(intent, rows, shape, stored), Written::number)
                .rows();
    }

    private <V extends @Nullable Object> Written<V> returning(
            UpsertIntent intent, List<FilledRow> rows, Shape<V> shape, StoredRows<?, V> stored) {
        if (fitsOneStatement(intent)) {
            return inOneStatement(intent, rows, stored);
        }
        List<Written<V>> each = rowByRow(intent, rows, (byRow, row) -> List.of(byRow.written(row, shape, stored)));
        List<V> all = new ArrayList<>();
        each.forEach(row -> all.addAll(row.rows()));
        return new Written<>(each.stream().mapToLong(Written::number).sum(), all);
    }

    private <W extends @Nullable Object, V extends @Nullable Object> Written<V> inOneStatement(
            UpsertIntent intent, List<FilledRow> rows, StoredRows<W, V> stored) {
        KeyOrder told = KeyOrder.tellingUpserts(intent, session.table(intent.table()), rows);
        return stored.givenBack(
                session,
                outer -> told.restored(
                        rows,
                        new Upserts(outer)
                                .blockByBlock(
                                        inOrder(intent, rows),
                                        (on, block) -> stored.written(on, block, conflict(intent), told.key()))));
    }

    <V extends @Nullable Object> List<V> returningExisting(UpsertIntent intent, Shape<V> shape) {
        List<FilledRow> rows = TargetKeys.once(intent, checked(intent));
        StoredRows<?, V> stored = StoredRows.of(session, intent.table(), shape);
        return MorphTargets.writing(
                session,
                intent.table(),
                rows,
                on -> new Upserts(on).rowByRow(intent, rows, (byRow, row) -> byRow.existing(row, shape, stored)));
    }

    List<UpsertOutcome> outcomes(UpsertIntent given) {
        UpsertIntent intent = completed(given);
        List<FilledRow> rows = checked(intent);
        List<FilledRow> once = TargetKeys.once(intent, rows);
        Set<FilledRow> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(once);
        return expecting(
                intent,
                once,
                on -> on.rowByRow(
                        intent,
                        rows,
                        (byRow, row) -> List.of(kept.contains(row) ? byRow.outcome(row) : UpsertOutcome.SKIPPED)),
                Upserts::written);
    }

    private static long written(List<UpsertOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome != UpsertOutcome.SKIPPED)
                .count();
    }

    /** Where a number of rows is expected, the upsert is rolled back if it is another one. */
    private <T> T expecting(
            UpsertIntent intent, List<FilledRow> rows, Function<Upserts, T> action, ToLongFunction<T> number) {
        if (intent.expected().isNone()) {
            return checked(session, intent, rows, action);
        }
        return session.atomically(outer -> {
            T result = checked(outer, intent, rows, action);
            intent.expected().require(outer.executor().told(intent.write()), number.applyAsLong(result));
            return result;
        });
    }

    /** Runs an upsert if the rows are there to which its rows lead. */
    private static <T> T checked(
            WriteSession session, UpsertIntent intent, List<FilledRow> rows, Function<Upserts, T> action) {
        return MorphTargets.setting(
                session,
                intent.table(),
                intent.assignments(),
                outer -> MorphTargets.writing(outer, intent.table(), rows, on -> action.apply(new Upserts(on))));
    }

    WritePlan plan(UpsertIntent given) {
        UpsertIntent intent = completed(given);
        List<WritePlan.Action> actions = new ArrayList<>();
        PlanPrinter printer = new PlanPrinter(session);
        for (Inserts.Block block : blocks(inOrder(intent, TargetKeys.once(intent, checked(intent))))) {
            int number = block.rows().size();
            String what = "upsert " + intent.table() + ", " + number + (number == 1 ? " row" : " rows");
            if (fitsOneStatement(intent)) {
                actions.add(printer.statement(what, block.statement(intent.table(), conflict(intent), List.of())));
            } else {
                actions.addAll(printer.rowByRow(what, intent, block));
            }
        }
        return new WritePlan(List.copyOf(actions));
    }

    private <T extends @Nullable Object> List<T> rowByRow(
            UpsertIntent intent, List<FilledRow> rows, BiFunction<UpsertByRow, FilledRow, List<T>> action) {
        if (rows.isEmpty()) {
            return List.of();
        }
        new UpsertByRow(session, intent).check(rows.get(0));
        return session.atomically(on -> {
            UpsertByRow byRow = new UpsertByRow(on, intent);
            SortedMap<Integer, List<T>> asGiven = new TreeMap<>();
            inOrder(intent, rows).forEach(row -> asGiven.put(row.position(), action.apply(byRow, row)));
            List<T> all = new ArrayList<>();
            asGiven.values().forEach(all::addAll);
            return all;
        });
    }

    private <T extends @Nullable Object> List<T> blockByBlock(
            List<FilledRow> rows, BiFunction<WriteSession, Inserts.Block, List<T>> action) {
        List<Inserts.Block> blocks = blocks(rows);
        if (blocks.isEmpty()) {
            return List.of();
        }
        if (blocks.size() == 1 && features().has(Feature.ATOMIC_UPSERT)) {
            return action.apply(session, blocks.get(0));
        }
        return session.atomically(atomic -> {
            List<T> all = new ArrayList<>();
            blocks.forEach(block -> all.addAll(onceMoreAfterRival(atomic, on -> action.apply(on, block))));
            return all;
        });
    }

    /** Where an upsert is not atomic, a rival may insert the row in between; the second try finds it. */
    private <T extends @Nullable Object> List<T> onceMoreAfterRival(
            WriteSession on, Function<WriteSession, List<T>> action) {
        if (features().has(Feature.ATOMIC_UPSERT)) {
            return action.apply(on);
        }
        try {
            return on.atomically(action);
        } catch (UniqueViolationException rival) {
            return action.apply(on);
        }
    }

    private List<FilledRow> checked(UpsertIntent intent) {
        UpsertCheck.check(intent, session.table(intent.table()));
        List<FilledRow> rows = Inserts.fill(session, intent.table(), intent.rows());
        TargetKeys.requireGiven(intent, rows);
        Set<Column<?, ?>> proposed = Proposals.of(intent);
        return rows.stream().map(row -> row.naming(proposed)).toList();
    }

    private List<FilledRow> inOrder(UpsertIntent intent, List<FilledRow> rows) {
        return KeyOrder.ofUpserts(intent, session.table(intent.table()), rows).sorted(rows);
    }

    /** A database that cannot name the conflict would take one of any other key for it, or count rows that it left. */
    private boolean fitsOneStatement(UpsertIntent intent) {
        boolean changesKeys =
                !session.edges().ofUpdates(intent.table(), intent.assignments()).isEmpty();
        if (changesKeys || (intent.rows().size() > 1 && movesRows(intent))) {
            return false;
        }
        if (features().has(Feature.UPSERT_TARGET)) {
            return !intent.target().isEmpty() || features().has(Feature.SKIP_ANY_CONFLICT);
        }
        SchemaTable table = session.table(intent.table());
        return !intent.assignments().isEmpty() && intent.where() == null && !OtherKeys.canConflict(table, intent);
    }

    /** Whether a row may get another key by which a later one is looked for; PostgreSQL writes no row twice in a statement. */
    private static boolean movesRows(UpsertIntent intent) {
        return intent.assignments().stream()
                .anyMatch(assignment ->
                        intent.target().contains(assignment.column()) && !TargetKeys.isKept(intent, assignment));
    }

    private static OnConflict conflict(UpsertIntent intent) {
        return new OnConflict(intent.target(), intent.assignments(), intent.where());
    }

    /** What the rows that exist get is the same for all of them, however many statements there are. */
    private UpsertIntent completed(UpsertIntent intent) {
        if (intent.assignments().isEmpty()) {
            return intent;
        }
        SchemaTable table = session.table(intent.table());
        WrittenVariants.update(table, intent.assignments());
        return intent.withAssignments(Updates.completed(table, intent.assignments(), new OwnValues(session.clock())));
    }

    private List<Inserts.Block> blocks(List<FilledRow> rows) {
        return new Inserts(session).blocks(rows);
    }

    private Features features() {
        return session.features();
    }
}
