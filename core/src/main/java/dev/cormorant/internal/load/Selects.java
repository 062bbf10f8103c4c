package dev.cormorant.internal.load;

import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.plan.TotalOrder;
import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.DerivedTable;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.KeyList;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.RelatedSource;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.RowValue;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.ValueType;
import dev.cormorant.ir.Window;
import dev.cormorant.ir.WindowFree;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.query.Rows;
import dev.cormorant.schema.Schema;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the query nodes of reads. */
final class Selects {
    static final ColumnType<Long> COUNT = ColumnTypes.bigint();

    private final TotalOrder order;

    Selects(Schema schema) {
        this.order = new TotalOrder(schema);
    }

    /** The rows of an intent; where rows are cut, the order is completed, so that it is clear which rows are left. */
    Select rows(ReadIntent<?> intent, Assembly<?> assembly) {
        return ordered(intent, assembly)
                .withRange(range(intent.limit()), intent.offset() == 0 ? null : number(intent.offset()))
                .withLock(intent.lock());
    }

    /** All rows that the nearest are chosen among, in the order of their keys; at most so many, 0 for any number. */
    Select comparable(ReadIntent<?> intent, @Nullable Expr where, Assembly<?> assembly, long most) {
        return Select.of(assembly.columns(), new TableSource(intent.table(), ""), where)
                .withOrderBy(order.completed(List.of(), intent.table()))
                .withRange(most == 0 ? null : number(most), null);
    }

    private static @Nullable Bind range(@Nullable Long rows) {
        return rows == null ? null : number(rows);
    }

    private static Bind number(long rows) {
        return new Bind(COUNT, rows);
    }

    /** The same, of which at most so many are asked for. */
    Select atMost(long asked, ReadIntent<?> intent, Assembly<?> assembly) {
        Select rows = rows(intent, assembly);
        return rows.withRange(number(asked), rows.offset());
    }

    private Select ordered(ReadIntent<?> intent, Assembly<?> assembly) {
        Rows rows = intent.rows();
        if (rows instanceof Rows.FirstOfEach first) {
            return Outputs.firstOfEach(whole(intent, assembly), first, intent, order.of(intent), assembly);
        }
        if (rows instanceof Rows.Each || rows instanceof Rows.Groups) {
            boolean total = intent.isCut() || intent.isByRelevance();
            return whole(intent, assembly, total ? order.of(intent) : intent.sortKeys());
        }
        if (rows instanceof Rows.Distinct && !intent.isCut() && intent.orderBy().isEmpty()) {
            return whole(intent, assembly);
        }
        Select results = rows instanceof Rows.Combined
                ? whole(intent, assembly)
                : Select.of(Outputs.of(assembly.types()), new DerivedTable(whole(intent, assembly), ""));
        return results.withOrderBy(Outputs.order(intent, assembly));
    }

    /** All rows of an intent in any order. Of what keeps first rows, those that it chooses among. */
    private Select whole(ReadIntent<?> intent, Assembly<?> assembly) {
        return whole(intent, assembly, List.of());
    }

    private Select whole(ReadIntent<?> intent, Assembly<?> assembly, List<SortKey> orderBy) {
        if (intent.rows() instanceof Rows.Combined combined) {
            return Select.of(Outputs.of(assembly.types()), Outputs.combined(combined, this::member));
        }
        Select select = matching(intent, assembly.columns(), orderBy);
        if (intent.rows() instanceof Rows.Distinct) {
            return select.asDistinct();
        }
        return intent.rows() instanceof Rows.Groups groups
                ? select.withGroupBy(groups.values()).withHaving(groups.having())
                : select;
    }

    /** The rows of a table that match. */
    private static Select matching(ReadIntent<?> intent, List<Expr> columns, List<SortKey> orderBy) {
        Select rows = Select.of(columns, new TableSource(intent.table(), ""), intent.where())
                .withOrderBy(orderBy);
        return intent.qualify() == null ? rows : Qualified.of(rows, intent.qualify());
    }

    private static Select matching(ReadIntent<?> intent) {
        Expr any = new Column("", intent.table().columns().get(0));
        return matching(intent.withWhere(read(intent)), List.of(any), List.of());
    }

    /** Which rows an intent reads, also where nothing of them is read. */
    private static @Nullable Expr read(ReadIntent<?> intent) {
        Expr where = intent.where();
        for (Expr condition : Dropping.conditions(intent)) {
            where = Logical.both(where, condition);
        }
        return where;
    }

    /** A query inside of another, where it may have no order and no limit. */
    Select member(ReadIntent<?> member) {
        ReadIntent<?> intent = member.exactly();
        Assembly<?> assembly = Assembly.of(intent.shape());
        if (intent.isCut()) {
            return Select.of(Outputs.of(assembly.types()), new DerivedTable(rows(intent, assembly), ""));
        }
        boolean decides = intent.rows() instanceof Rows.FirstOfEach;
        return rows(decides ? intent : intent.withOrderBy(List.of()), assembly).withOrderBy(List.of());
    }

    /** The number of rows of an intent. */
    Select count(ReadIntent<?> intent) {
        List<Expr> rows = List.of(Aggregate.rows());
        if (!(intent.rows() instanceof Rows.Each)) {
            return Select.of(rows, new DerivedTable(member(uncut(intent)), ""));
        }
        return intent.qualify() == null
                ? Select.of(rows, new TableSource(intent.table(), ""), read(intent))
                : Select.of(rows, new DerivedTable(matching(intent), ""));
    }

    /** One row of an intent, if there is one. */
    Select any(ReadIntent<?> intent) {
        Select rows = intent.rows() instanceof Rows.Each ? matching(intent) : member(uncut(intent));
        return rows.withRange(number(1L), rows.offset());
    }

    /** The number of the row with a key among the rows of an intent, and how many there are. */
    Select standing(ReadIntent<?> intent, Expr key) {
        List<SortKey> orderBy = order.of(intent);
        Select matching = matching(intent.withWhere(read(intent)), List.of(key), orderBy);
        Select rows = intent.qualify() == null && isOverWindows(orderBy) ? Qualified.of(matching, null) : matching;
        List<Expr> standing = List.of(Window.rowNumber(List.of(), rows.orderBy()), Window.numberOfRows());
        return Qualified.of(
                Select.of(standing, rows.from(), rows.where()), rows.columns().get(0));
    }

    private static ReadIntent<?> uncut(ReadIntent<?> intent) {
        return intent.withOrderBy(List.of()).withLimit(null).withOffset(0);
    }

    /**
     * The rows that a to-many relation leads to from parents with these keys, the key first. Those of a parent stand together:
     * in the order of the key an index has them so, and they are told apart by looking at the row before.
     */
    Select related(RelationId relation, ManyRows rows, Assembly<?> assembly, List<Object> keys) {
        List<Expr> link = assembly.columns().subList(0, relation.sourceColumns().size());
        Expr linked = linked(relation, link, keys);
        Select all = Select.of(assembly.columns(), new RelatedSource(relation), Logical.both(linked, rows.where()))
                .withOrderBy(order.completed(rows.orderBy(), relation));
        if (rows.qualify() == null && !(rows.isCut() && isOverWindows(all.orderBy()))) {
            return ofParents(all, rows, link, assembly);
        }
        Select chosen = Qualified.of(all, rows.qualify());
        return ofParents(chosen, rows, chosen.columns().subList(0, link.size()), assembly);
    }

    /** Whether an order is computed over windows itself, so that nothing can be numbered in it. */
    private static boolean isOverWindows(List<SortKey> orderBy) {
        return !orderBy.stream().allMatch(key -> WindowFree.is(key.expr()));
    }

    /** The rows of each parent, in their order. */
    private static Select ofParents(Select all, ManyRows rows, List<Expr> link, Assembly<?> assembly) {
        return rows.isCut() ? cut(all, rows, link, assembly) : all.withOrderBy(byParent(link, all.orderBy()));
    }

    /** The first so many rows that a to-many relation leads to from the parent with this key, in their own order. */
    Select ofOneParent(RelationId relation, ManyRows rows, Assembly<?> assembly, Object key, long asked) {
        int width = relation.sourceColumns().size();
        List<Expr> conditions = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            ValueType type = relation.links().get(0).far().get(i).rawType();
            Object value = RelatedKey.column(List.of(key), i, width).get(0);
            conditions.add(
                    new Comparison(Comparison.Operator.EQ, assembly.columns().get(i), new Bind(type, value)));
        }
        if (rows.where() != null) {
            conditions.add(rows.where());
        }
        return Select.of(assembly.columns(), new RelatedSource(relation), Logical.all(conditions))
                .withOrderBy(order.completed(rows.orderBy(), relation))
                .withRange(number(asked), null);
    }

    /** The rows that a relation leads to step by step from rows with these keys, the key of the row before first. */
    Select steps(Shape.Recursive<?, ?> shape, Assembly<?> assembly, List<Object> keys) {
        List<SortKey> orderBy =
                order.completed(shape.rows().orderBy(), shape.relation().target());
        return StepSelects.of(shape, assembly, keys).withOrderBy(orderBy);
    }

    private static Expr linked(RelationId relation, List<Expr> link, List<Object> keys) {
        return linked(link, relation.links().get(0).far(), keys);
    }

    /** Whether the values of some columns are one of the keys. */
    static Expr linked(List<Expr> link, List<? extends ColumnId> typed, List<Object> keys) {
        int width = link.size();
        List<Expr> columns = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            ValueType type = typed.get(i).rawType();
            columns.add(new BindList(type, RelatedKey.column(keys, i, width)));
        }
        return new InList(width == 1 ? link.get(0) : new RowValue(link), new KeyList(columns), false);
    }

    private static List<SortKey> byParent(List<Expr> link, List<SortKey> order) {
        List<SortKey> keys = new ArrayList<>(link.size() + order.size());
        link.forEach(column -> keys.add(ascending(column)));
        keys.addAll(order);
        return keys;
    }

    private static SortKey ascending(Expr value) {
        return new SortKey(value, false, SortKey.Nulls.ABSENT);
    }

    /** Of the rows of each parent those that are wanted by their number. */
    private static Select cut(Select all, ManyRows rows, List<Expr> link, Assembly<?> assembly) {
        List<Expr> numbered = new ArrayList<>(all.columns());
        numbered.add(Window.rowNumber(link, all.orderBy()));
        Expr number = new OutputColumn("", numbered.size() - 1, COUNT);
        List<Expr> wanted = new ArrayList<>();
        if (rows.offset() > 0) {
            wanted.add(new Comparison(Comparison.Operator.GT, number, number(rows.offset())));
        }
        if (rows.limit() != null) {
            wanted.add(new Comparison(Comparison.Operator.LTE, number, number(rows.offset() + rows.limit())));
        }
        DerivedTable source = new DerivedTable(Select.of(numbered, all.from(), all.where()), "");
        List<Expr> outputs = Outputs.of(assembly.types());
        return Select.of(outputs, source, Logical.all(wanted))
                .withOrderBy(byParent(outputs.subList(0, link.size()), List.of(ascending(number))));
    }
}
