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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out which columns an expression speaks of, and whether of nothing but the columns of one row. */
final class OwnRow implements ExprVisitor<Boolean> {
    private final @Nullable TableId table;
    private final Set<Column<?, ?>> columns = new LinkedHashSet<>();

    private OwnRow(@Nullable TableId table) {
        this.table = table;
    }

    /** The columns that an expression on one row speaks of, in the order in which they are named first. */
    static List<Column<?, ?>> columnsOf(Expr expression) {
        OwnRow row = new OwnRow(null);
        expression.accept(row);
        return List.copyOf(row.columns);
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
        columns.add((Column<?, ?>) node.id());
        return table == null || node.id().table() == table;
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
