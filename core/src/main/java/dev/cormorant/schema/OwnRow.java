package dev.cormorant.schema;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ExprVisitor;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Not;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.RowValue;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SlotList;
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.Truth;
import java.util.List;

/** Finds out whether an expression speaks of nothing but the columns of one row. */
final class OwnRow implements ExprVisitor<Boolean> {
    private final TableId table;

    private OwnRow(TableId table) {
        this.table = table;
    }

    static boolean isAllOf(Expr expression, TableId table) {
        return expression.accept(new OwnRow(table));
    }

    private boolean all(Expr... parts) {
        return all(List.of(parts));
    }

    private boolean all(List<Expr> parts) {
        return parts.stream().allMatch(part -> part.accept(this));
    }

    @Override
    public Boolean visitColumn(dev.cormorant.ir.Column node) {
        return node.id().table() == table;
    }

    @Override
    public Boolean visitBind(Bind node) {
        return true;
    }

    @Override
    public Boolean visitBindList(BindList node) {
        return true;
    }

    @Override
    public Boolean visitSlot(Slot node) {
        return true;
    }

    @Override
    public Boolean visitSlotList(SlotList node) {
        return true;
    }

    @Override
    public Boolean visitTruth(Truth node) {
        return true;
    }

    @Override
    public Boolean visitRowValue(RowValue node) {
        return all(node.elements());
    }

    @Override
    public Boolean visitComparison(Comparison node) {
        return all(node.left(), node.right());
    }

    @Override
    public Boolean visitLogical(Logical node) {
        return all(node.operands());
    }

    @Override
    public Boolean visitNot(Not node) {
        return all(node.operand());
    }

    @Override
    public Boolean visitIsNull(IsNull node) {
        return all(node.operand());
    }

    @Override
    public Boolean visitDistinctness(Distinctness node) {
        return all(node.left(), node.right());
    }

    @Override
    public Boolean visitInList(InList node) {
        return all(node.operand(), node.list());
    }

    @Override
    public Boolean visitLike(Like node) {
        return all(node.operand(), node.pattern());
    }

    @Override
    public Boolean visitArithmetic(Arithmetic node) {
        return all(node.left(), node.right());
    }

    @Override
    public Boolean visitCall(Call node) {
        return all(node.arguments());
    }

    @Override
    public Boolean visitAggregate(Aggregate node) {
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
