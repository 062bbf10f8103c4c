package dev.cormorant.internal.load;

import dev.cormorant.expression.Order;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.ValueType;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.schema.Schema;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the query nodes of reads. */
final class Selects {
    private static final ColumnType<Long> COUNT = ColumnTypes.bigint();

    private final Schema schema;

    Selects(Schema schema) {
        this.schema = schema;
    }

    /** The rows of an intent; where rows are cut, the order is completed by the primary key. */
    Select rows(ReadIntent<?> intent, List<Expr> columns) {
        boolean cut = intent.limit() != null || intent.offset() > 0;
        List<SortKey> asked = intent.orderBy().stream().map(Order::key).toList();
        List<SortKey> orderBy = cut && !AggregateSearch.isIn(columns) ? completed(asked, intent.table()) : asked;
        return select(
                intent,
                columns,
                orderBy,
                intent.limit() == null ? null : new Bind(COUNT, intent.limit()),
                intent.offset() == 0 ? null : new Bind(COUNT, intent.offset()));
    }

    /** The number of rows of an intent. */
    Select count(ReadIntent<?> intent) {
        return select(intent, List.of(new Aggregate(Aggregate.Function.COUNT, null, false)), List.of(), null, null);
    }

    /** One row of an intent, if there is one. */
    Select any(ReadIntent<?> intent) {
        Expr column = new Column("", intent.table().columns().get(0));
        return select(intent, List.of(column), List.of(), new Bind(COUNT, 1L), null);
    }

    /** The rows that a to-many relation leads to from parents with these keys, the key first. */
    Select related(Shape.ToMany<?> shape, List<Expr> columns, List<Object> keys) {
        ColumnId link = shape.relation().targetColumns().get(0);
        ValueType type = link.type();
        Expr linked = new InList(new Column("", link), new BindList(type, keys), false);
        Expr where = shape.where() == null ? linked : new Logical(Logical.Operator.AND, List.of(linked, shape.where()));
        List<SortKey> orderBy = completed(shape.orderBy(), shape.relation().target());
        return new Select(
                false,
                columns,
                new TableSource(shape.relation().target(), ""),
                List.of(),
                where,
                List.of(),
                null,
                orderBy,
                null,
                null,
                false);
    }

    private static Select select(
            ReadIntent<?> intent,
            List<Expr> columns,
            List<SortKey> orderBy,
            @Nullable Expr limit,
            @Nullable Expr offset) {
        return new Select(
                false,
                columns,
                new TableSource(intent.table(), ""),
                List.of(),
                intent.where(),
                List.of(),
                null,
                orderBy,
                limit,
                offset,
                false);
    }

    private List<SortKey> completed(List<SortKey> orderBy, TableId table) {
        return TotalOrder.of(orderBy, schema.table(table));
    }
}
