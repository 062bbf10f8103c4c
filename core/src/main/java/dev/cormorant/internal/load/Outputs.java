package dev.cormorant.internal.load;

import dev.cormorant.internal.plan.TotalOrder;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.DerivedTable;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SetOperation;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.SortKey.Nulls;
import dev.cormorant.ir.Window;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.query.Rows;
import dev.cormorant.query.Selected;
import dev.cormorant.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Queries of the results of queries: what they select is numbered, and they are ordered by these numbers. */
final class Outputs {
    private Outputs() {}

    /** The columns of a query that selects values of these types. */
    static List<Expr> of(List<ColumnType<?>> types) {
        return IntStream.range(0, types.size())
                .<Expr>mapToObj(i -> new OutputColumn("", i, types.get(i)))
                .toList();
    }

    /** The results of several queries as a source. */
    static SetOperation combined(Rows.Combined rows, Function<ReadIntent<?>, Select> member) {
        List<Select> operands = rows.members().stream().map(member).toList();
        return new SetOperation(rows.operator(), operands, "");
    }

    /** The order of an intent as one of its results; where rows are cut, completed by everything that is selected. */
    static List<SortKey> order(ReadIntent<?> intent, Assembly<?> assembly) {
        List<Expr> outputs = of(assembly.types());
        List<SortKey> orderBy = new ArrayList<>();
        for (SortKey key : intent.sortKeys()) {
            int at = Selected.indexOf(key.expr(), assembly.columns()).orElseThrow();
            orderBy.add(new SortKey(outputs.get(at), key.descending(), key.nulls()));
        }
        List<SortKey> all = outputs.stream()
                .map(output -> new SortKey(output, false, Nulls.LAST))
                .toList();
        return intent.isCut() ? TotalOrder.completed(orderBy, all) : orderBy;
    }

    /**
     * The first row of each group of rows, by its number in the group; in the order of the intent by its number among all.
     */
    static Select firstOfEach(
            Select rows, Rows.FirstOfEach first, ReadIntent<?> intent, List<SortKey> order, Assembly<?> assembly) {
        int width = assembly.columns().size();
        boolean ordered = intent.isCut() || !intent.orderBy().isEmpty();
        List<Expr> columns = new ArrayList<>(assembly.columns());
        columns.add(Window.rowNumber(first.keys(), order));
        if (ordered) {
            columns.add(Window.rowNumber(List.of(), order));
        }
        Select numbered = Select.of(columns, rows.from()).withWhere(rows.where());
        Expr isFirst = new Comparison(Comparison.Operator.EQ, number(width), new Bind(Selects.COUNT, 1L));
        return Select.of(of(assembly.types()), new DerivedTable(numbered, ""))
                .withWhere(isFirst)
                .withOrderBy(ordered ? List.of(new SortKey(number(width + 1), false, Nulls.ABSENT)) : List.of());
    }

    private static Expr number(int index) {
        return new OutputColumn("", index, Selects.COUNT);
    }
}
