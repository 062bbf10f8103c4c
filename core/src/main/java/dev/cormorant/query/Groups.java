package dev.cormorant.query;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Selection;
import dev.cormorant.ir.SortKey;
import dev.cormorant.schema.TableLike;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups of the rows of table {@code S}, of which something has to be selected. Immutable and thread-safe.
 *
 * @param <S> the table
 */
public final class Groups<S extends TableLike<S, ?>> {
    private final QueryRunner runner;
    private final ReadIntent<?> intent;
    private final List<SortKey> keys;

    private Groups(QueryRunner runner, ReadIntent<?> intent, List<SortKey> keys) {
        this.runner = runner;
        this.intent = intent;
        this.keys = keys;
    }

    static <S extends TableLike<S, ?>> Groups<S> of(QueryRunner runner, ReadIntent<?> intent, List<SortKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(intent.table()
                    + ": groupBy() needs values; for one group of all rows, select aggregates without groupBy");
        }
        if (intent.isCut() || !intent.orderBy().isEmpty() || !(intent.rows() instanceof Rows.Each)) {
            throw new IllegalArgumentException(intent.table()
                    + ": groupBy(..) comes before orderBy, limit, offset and distinct, which are said of the groups");
        }
        keys.forEach(key -> Selected.requireKey(key.expr(), intent));
        return new Groups<>(runner, intent, keys);
    }

    /**
     * What becomes of each group: its values, aggregates of its rows, and what is computed of these.
     *
     * @throws IllegalArgumentException if something is selected that rows of a group may differ in
     */
    public <R extends @Nullable Object> GroupedQuery<S, R> select(Selection<? super S, R> selection) {
        Argument.notNull(selection, "select", "selection");
        return GroupedQuery.of(runner, intent.withShape(selection.shape()), new Rows.Groups(keys, null));
    }
}
