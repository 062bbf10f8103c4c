package dev.cormorant.schema;

import dev.cormorant.error.SchemaException;
import dev.cormorant.expression.Order;
import dev.cormorant.ir.Link;
import dev.cormorant.ir.SortKey;
import java.util.List;

/** Tells which of several rows is the first: the primary key decides between those that are equal in the order. */
final class FirstRow {
    private FirstRow() {}

    static Link.First of(TableLike<?, ?> table, Order<?> order) {
        Column<?, ?> key = table.columns().stream()
                .filter(column -> column.spec().primaryKey())
                .findFirst()
                .orElseThrow(() -> new SchemaException(List.of(table.label()
                        + ": first(..) needs a table whose primary key is one column; give it one, or use hasMany with"
                        + " limit(1)")));
        SortKey term = order.key();
        SortKey.Nulls nulls = SortKey.Nulls.ABSENT;
        return new Link.First(key, List.of(term, new SortKey(key.node(), term.descending(), nulls)));
    }
}
