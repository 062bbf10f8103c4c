package dev.cormorant.schema;

import dev.cormorant.error.SchemaException;
import dev.cormorant.expression.Order;
import dev.cormorant.ir.Link;
import dev.cormorant.ir.SortKey;
import java.util.ArrayList;
import java.util.List;

/** Tells which of several rows is the first: the primary key decides between those that are equal in the order. */
final class FirstRow {
    private FirstRow() {}

    static Link.First of(TableLike<?, ?> table, Order<?> order) {
        List<Column<?, ?>> key = table.primaryKeyColumns();
        if (key.isEmpty()) {
            throw new SchemaException(
                    List.of(table.label() + ": first(..) needs a table with a primary key, which decides between rows"
                            + " that are equal in the order; give it one, or use hasMany with limit(1)"));
        }
        SortKey term = order.key();
        List<SortKey> terms = new ArrayList<>(List.of(term));
        key.forEach(column -> terms.add(new SortKey(column.node(), term.descending(), SortKey.Nulls.ABSENT)));
        return new Link.First(key, terms);
    }
}
