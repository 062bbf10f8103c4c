package dev.cormorant.schema;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ExprCheck;
import dev.cormorant.ir.InSelect;
import dev.cormorant.ir.LateValue;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.Window;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out which columns an expression speaks of, and whether of nothing but the columns of one row. */
final class OwnRow extends ExprCheck {
    private final @Nullable TableId table;
    private final Set<Column<?, ?>> columns = new LinkedHashSet<>();

    private OwnRow(@Nullable TableId table) {
        this.table = table;
    }

    /** The columns that an expression on one row speaks of, in the order in which they are named first. */
    static List<Column<?, ?>> columnsOf(Expr expression) {
        OwnRow row = new OwnRow(null);
        row.holds(expression);
        return List.copyOf(row.columns);
    }

    static boolean isAllOf(Expr expression, TableId table) {
        return new OwnRow(table).holds(expression);
    }

    @Override
    public Boolean visitColumn(dev.cormorant.ir.Column node) {
        columns.add((Column<?, ?>) node.id());
        return table == null || node.id().table() == table;
    }

    @Override
    public Boolean visitOutputColumn(OutputColumn node) {
        return false;
    }

    /** The time of a statement is no part of a row. */
    @Override
    public Boolean visitBind(Bind node) {
        return !(node.value() instanceof LateValue);
    }

    @Override
    public Boolean visitInSelect(InSelect node) {
        return false;
    }

    @Override
    public Boolean visitAggregate(Aggregate node) {
        return false;
    }

    @Override
    public Boolean visitWindow(Window node) {
        return false;
    }

    @Override
    public Boolean visitExists(Exists node) {
        return false;
    }

    @Override
    public Boolean visitSubquery(Subquery node) {
        return false;
    }

    @Override
    public Boolean visitExcluded(Excluded node) {
        return false;
    }

    @Override
    public Boolean visitToOnePath(ToOnePath node) {
        return false;
    }

    @Override
    public Boolean visitRelationTest(RelationTest node) {
        return false;
    }

    @Override
    public Boolean visitRelationAggregate(RelationAggregate node) {
        return false;
    }
}
