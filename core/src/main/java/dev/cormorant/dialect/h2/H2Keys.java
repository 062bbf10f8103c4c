package dev.cormorant.dialect.h2;

import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.KeyList;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.RowValue;
import dev.cormorant.ir.SlotList;
import dev.cormorant.render.BindSlot;
import dev.cormorant.render.SqlRenderer;
import dev.cormorant.render.SqlWriter;
import dev.cormorant.render.Storages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a condition demands of rows, as a table to join them with.
 *
 * @param lists the keys, column by column
 * @param where what remains of the condition: that a row has one of the keys, and all the rest
 */
record H2Keys(List<SlotList> lists, Expr where) {
    /** Hides no table: none has a name with a blank. */
    private static final String NAME = "wanted keys";

    /** The keys that a condition demands; null if it demands none. */
    static @Nullable H2Keys in(@Nullable Expr condition) {
        List<Expr> conjuncts = Logical.conjuncts(condition);
        for (Expr conjunct : conjuncts) {
            if (conjunct instanceof InList test && !test.negated() && test.list() instanceof KeyList keys) {
                List<SlotList> lists =
                        keys.columns().stream().map(SlotList.class::cast).toList();
                List<Expr> rest = new ArrayList<>(conjuncts);
                rest.remove(conjunct);
                rest.addAll(0, equalities(test.operand(), lists));
                return new H2Keys(lists, Logical.all(rest));
            }
        }
        return null;
    }

    private static List<Expr> equalities(Expr operand, List<SlotList> lists) {
        List<Expr> columns = operand instanceof RowValue row ? row.elements() : List.of(operand);
        return IntStream.range(0, lists.size())
                .<Expr>mapToObj(i -> new Comparison(
                        Comparison.Operator.EQ,
                        columns.get(i),
                        new OutputColumn(NAME, i, lists.get(i).type())))
                .toList();
    }

    /** Writes the table. */
    void write(SqlWriter out) {
        out.sql("UNNEST(")
                .each(
                        lists,
                        ", ",
                        list -> out.sql("CAST(")
                                .bind(new BindSlot.Array(list.type(), list.index()))
                                .sql(" AS " + H2Types.INSTANCE.keyType(Storages.of(list.type()), 1) + " ARRAY)"))
                .sql(") AS ")
                .name(NAME)
                .sql(" (")
                .each(IntStream.range(0, lists.size()).boxed().toList(), ", ", i -> out.name(SqlRenderer.outputName(i)))
                .sql(")");
    }
}
