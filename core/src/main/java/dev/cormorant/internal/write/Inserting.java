package dev.cormorant.internal.write;

import dev.cormorant.change.NewRow;
import dev.cormorant.expression.Shape;
import dev.cormorant.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs inserts in a session: rows that name the same columns in one statement. */
final class Inserting {
    private final WriteSession session;

    Inserting(WriteSession session) {
        this.session = session;
    }

    /** What comes back of the stored rows, in the order in which the rows were given. */
    <V extends @Nullable Object> List<V> returning(List<? extends NewRow<?, ?>> rows, Shape<V> shape) {
        Table<?, ?> table = rows.get(0).table();
        StoredRows<?, V> stored = StoredRows.of(session, table, shape);
        List<FilledRow> filled = Inserts.fill(session, table, rows);
        return MorphTargets.writing(session, table, filled, on -> returning(on, table, stored, filled));
    }

    private static <W extends @Nullable Object, V extends @Nullable Object> List<V> returning(
            WriteSession session, Table<?, ?> table, StoredRows<W, V> stored, List<FilledRow> rows) {
        List<FilledRow> ordered = KeyOrder.ofInserts(session.table(table), rows).sorted(rows);
        List<Inserts.Block> blocks = new Inserts(session).blocks(ordered);
        return stored.givenBack(session, on -> {
                    if (rows.size() == 1) {
                        return stored.written(on, blocks.get(0), null);
                    }
                    return blocks.size() == 1
                            ? asGiven(on, stored, blocks)
                            : on.atomically(atomic -> asGiven(atomic, stored, blocks));
                })
                .rows();
    }

    private static <W extends @Nullable Object> List<W> asGiven(
            WriteSession on, StoredRows<W, ?> stored, List<Inserts.Block> blocks) {
        List<Placed<W>> placed = new ArrayList<>();
        for (Inserts.Block block : blocks) {
            List<W> part = stored.inserted(on, block);
            for (int i = 0; i < part.size(); i++) {
                placed.add(new Placed<>(block.rows().get(i).position(), part.get(i)));
            }
        }
        placed.sort(Comparator.comparingInt(Placed::position));
        List<W> asGiven = new ArrayList<>(placed.size());
        placed.forEach(row -> asGiven.add(row.object()));
        return asGiven;
    }

    private record Placed<W extends @Nullable Object>(
            int position, @Nullable W object) {}

    /** Inserts rows of which nothing comes back. */
    void only(List<? extends NewRow<?, ?>> rows) {
        Table<?, ?> table = rows.get(0).table();
        List<FilledRow> filled = Inserts.fill(session, table, rows);
        MorphTargets.writing(session, table, filled, on -> {
            new BulkInsert(on)
                    .run(table, KeyOrder.ofInserts(session.table(table), filled).sorted(filled));
            return true;
        });
    }
}
