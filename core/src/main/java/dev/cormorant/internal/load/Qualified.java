package dev.cormorant.internal.load;

import dev.cormorant.ir.DerivedTable;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.ValueType;
import dev.cormorant.ir.Window;
import dev.cormorant.query.Selected;
import dev.cormorant.rewrite.StatementRewriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the rows of a query by what is computed over windows of them. SQL computes that when the rows are chosen
 * already, so the query becomes the source of another one, which chooses among its results.
 */
final class Qualified extends StatementRewriter {
    /** The type of what is read, compared and ordered by, but not calculated with. */
    private static final ValueType READ = new ValueType() {
        @Override
        public String toString() {
            return "a result";
        }
    };

    private final List<Expr> inside;

    private Qualified(List<Expr> selected) {
        this.inside = new ArrayList<>(selected);
    }

    /** A query of columns of a source with a where and an order, of whose results those are left that match; null for all. */
    static Select of(Select rows, @Nullable Expr condition) {
        return new Qualified(rows.columns()).around(rows, condition);
    }

    private Select around(Select rows, @Nullable Expr condition) {
        List<Expr> results = IntStream.range(0, inside.size())
                .<Expr>mapToObj(i -> new OutputColumn("", i, READ))
                .toList();
        List<Expr> wanted =
                Logical.conjuncts(condition).stream().map(this::outside).toList();
        List<SortKey> order = rows.orderBy().stream().map(this::outside).toList();
        DerivedTable source = new DerivedTable(Select.of(inside, rows.from(), rows.where()), "");
        return Select.of(results, source, wanted.isEmpty() ? null : Logical.all(wanted))
                .withOrderBy(order);
    }

    /** Ranks are compared outside, where a database can stop to count when they are high enough; all else is computed inside. */
    private Expr outside(Expr condition) {
        return OfRanks.alone(condition) ? rewrite(condition) : result(condition, READ);
    }

    private SortKey outside(SortKey key) {
        return new SortKey(result(key.expr(), READ), key.descending(), key.nulls());
    }

    @Override
    public Expr visitWindow(Window node) {
        return result(node, Selects.COUNT);
    }

    private Expr result(Expr value, ValueType type) {
        OptionalInt place = Selected.indexOf(value, inside);
        if (place.isEmpty()) {
            inside.add(value);
        }
        return new OutputColumn("", place.orElse(inside.size() - 1), type);
    }
}
