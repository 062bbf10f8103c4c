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
import dev.cormorant.ir.RowNumber;
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.ToOnePath;

/** Finds out whether an expression speaks of nothing but the columns of one row. */
final class OwnRow extends ExprCheck {
    private final TableId table;

    private OwnRow(TableId table) {
        this.table = table;
    }

    static boolean isAllOf(Expr expression, TableId table) {
        return new OwnRow(table).holds(expression);
    }

    @Override
    public Boolean visitColumn(dev.cormorant.ir.Column node) {
        return node.id().table() == table;
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
    public Boolean visitRowNumber(RowNumber node) {
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
