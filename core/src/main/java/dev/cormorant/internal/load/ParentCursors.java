package dev.cormorant.internal.load;

import dev.cormorant.internal.page.Cursors;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.RelationId;
import dev.cormorant.page.Cursor;
import dev.cormorant.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cursors of slices of related rows. Each begins with the key of the parent whose rows they are.
 *
 * @param relation the relation that leads to the rows
 * @param all the cursors of all parents
 */
record ParentCursors(RelationId relation, Cursors all) {
    /** The types of what a cursor begins with. */
    static List<ColumnType<?>> keyTypes(RelationId relation) {
        return relation.sourceColumns().stream()
                .<ColumnType<?>>map(ParentCursors::type)
                .toList();
    }

    private static ColumnType<?> type(ColumnId column) {
        return (ColumnType<?>) column.rawType();
    }

    /** The cursors of the rows of one parent. */
    Cursors of(Object key) {
        List<? extends ColumnId> columns = relation.sourceColumns();
        List<@Nullable Object> stored = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Object value = RelatedKey.column(List.of(key), i, columns.size()).get(0);
            stored.add(encoded(type(columns.get(i)), value));
        }
        return all.within(stored);
    }

    /** The key of the parent of whose rows a cursor is. */
    Object parent(Cursor cursor) {
        List<? extends ColumnId> columns = relation.sourceColumns();
        List<@Nullable Object> stored = all.beginning(cursor, columns.size());
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(type(columns.get(i)).decode(Objects.requireNonNull(stored.get(i))));
        }
        return Objects.requireNonNull(RelatedKey.of(values));
    }

    @SuppressWarnings("unchecked") // the value is one of the type
    private static <T> Object encoded(ColumnType<T> type, Object value) {
        return type.encode((T) value);
    }
}
