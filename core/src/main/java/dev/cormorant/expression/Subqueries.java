package dev.cormorant.expression;

import dev.cormorant.ir.DerivedTable;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.ValueType;
import java.util.List;

/** Queries inside of others. */
final class Subqueries {
    private Subqueries() {}

    /** The values of a query of one column but null, beside which nothing would be known not to be among them. */
    static Select withoutNulls(Select query, ValueType type) {
        Expr value = new OutputColumn("", 0, type);
        return Select.of(List.of(value), new DerivedTable(query, "")).withWhere(new IsNull(value, true));
    }
}
