package dev.cormorant.internal.write;

import dev.cormorant.dialect.Feature;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.internal.load.RowShape;
import dev.cormorant.internal.load.StoredValues;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.LockWait;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.TableSource;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.MorphReference;
import dev.cormorant.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that the rows are there to which written rows lead, and stay there until the transaction ends: no database has
 * foreign keys to one of several tables.
 */
final class MorphTargets {
    private final WriteSession session;

    private MorphTargets(WriteSession session) {
        this.session = session;
    }

    /** Writes rows, if those are there to which they lead. */
    static <T extends @Nullable Object> T writing(
            WriteSession session, Table<?, ?> table, List<FilledRow> rows, Function<WriteSession, T> write) {
        List<MorphReference> references = session.morphsOf(table);
        if (references.isEmpty()) {
            return write.apply(session);
        }
        return session.atomically(on -> {
            MorphTargets targets = new MorphTargets(on);
            for (MorphReference reference : references) {
                Map<Object, List<@Nullable Object>> keys = new LinkedHashMap<>();
                for (FilledRow row : rows) {
                    targets.collect(reference, row.valuesOf(List.of(reference.type(), reference.key())), keys);
                }
                targets.require(reference, keys);
            }
            return write.apply(on);
        });
    }

    /**
     * Writes the same values to rows, if the row is there to which these then lead.
     *
     * @throws IllegalArgumentException if it does not show in the values to which row
     */
    static <T extends @Nullable Object> T setting(
            WriteSession session, Table<?, ?> table, List<Assignment> assignments, Function<WriteSession, T> write) {
        List<MorphReference> references = session.morphsOf(table);
        if (references.isEmpty()) {
            return write.apply(session);
        }
        List<MorphAssignment> assigned = MorphAssignment.among(assignments, references);
        if (assigned.isEmpty()) {
            return write.apply(session);
        }
        return session.atomically(on -> {
            MorphTargets targets = new MorphTargets(on);
            for (MorphAssignment each : assigned) {
                Map<Object, List<@Nullable Object>> keys = new LinkedHashMap<>();
                targets.collect(each.reference(), each.values(), keys);
                targets.require(each.reference(), keys);
            }
            return write.apply(on);
        });
    }

    /** Adds the key of a row that names the table of a reference; the values are the name and the key. */
    private void collect(
            MorphReference reference,
            List<? extends @Nullable Object> values,
            Map<Object, List<@Nullable Object>> keys) {
        List<Column<?, ?>> columns = List.of(reference.type(), reference.key());
        List<@Nullable Object> stored = StoredValues.of(columns, values);
        Object name = StoredValues.of(List.of(reference.type()), List.of(reference.name()))
                .get(0);
        Object key = stored.get(1);
        if (key != null && name != null && name.equals(stored.get(0))) {
            List<@Nullable Object> one = new ArrayList<>(List.of(key));
            keys.put(KeyValues.comparable(List.of(reference.key()), one), one);
        }
    }

    private void require(MorphReference reference, Map<Object, List<@Nullable Object>> keys) {
        if (keys.isEmpty()) {
            return;
        }
        Column<?, ?> column = reference.target();
        RowsByKey rows = new RowsByKey(column.table(), List.of(column));
        RowShape<Boolean> found =
                RowShape.keysOnly(List.of(column), session.plans().planner());
        WriteByKey.guard(session, reference.table()).ifPresent(session::count);
        for (List<List<@Nullable Object>> some : rows.blocks(List.copyOf(keys.values()), session.mostKeys())) {
            Select select = Select.of(List.of(column.node()), new TableSource(column.table(), ""), rows.anyOf(some))
                    .withLock(lock());
            if (session.read(select, found.keyed()).size() < some.size()) {
                throw Edge.of(reference).violated(ReferenceSide.MISSING_PARENT);
            }
        }
    }

    private Lock lock() {
        return session.features().has(Feature.SHARED_ROW_LOCKS)
                ? new Lock(Lock.Strength.SHARE, LockWait.WAIT)
                : Lock.UPDATE;
    }
}
