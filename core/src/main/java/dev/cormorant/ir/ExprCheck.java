package dev.cormorant.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether something holds of every part of an expression. As it stands it holds of all of them; subclasses say of which it
 * does not. Queries inside of an expression are parts of their own, and are not looked into.
 */
public abstract class ExprCheck implements ExprVisitor<Boolean> {
    /** Whether it holds of an expression and of all its parts. */
    public boolean holds(@Nullable Expr node) {
        return node == null || node.accept(this);
    }

    /** Whether it holds of all of the expressions. */
    public final boolean holds(List<Expr> nodes) {
        for (Expr node : nodes) {
            if (!holds(node)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean visitColumn(Column node) {
        return true;
    }

    @Override
    public Boolean visitOutputColumn(OutputColumn node) {
        return true;
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
    public Boolean visitJsonPath(JsonPath node) {
        return holds(node.document());
    }

    @Override
    public Boolean visitContainment(Containment node) {
        return holds(node.left()) && holds(node.right());
    }

    @Override
    public Boolean visitRowValue(RowValue node) {
        return holds(node.elements());
    }

    @Override
    public Boolean visitComparison(Comparison node) {
        return holds(node.left()) && holds(node.right());
    }

    @Override
    public Boolean visitLogical(Logical node) {
        return holds(node.operands());
    }

    @Override
    public Boolean visitNot(Not node) {
        return holds(node.operand());
    }

    @Override
    public Boolean visitNotTrue(NotTrue node) {
        return holds(node.operand());
    }

    @Override
    public Boolean visitIsNull(IsNull node) {
        return holds(node.operand());
    }

    @Override
    public Boolean visitDistinctness(Distinctness node) {
        return holds(node.left()) && holds(node.right());
    }

    @Override
    public Boolean visitInList(InList node) {
        return holds(node.operand()) && holds(node.list());
    }

    @Override
    public Boolean visitInSelect(InSelect node) {
        return holds(node.operand());
    }

    @Override
    public Boolean visitLike(Like node) {
        return holds(node.operand()) && holds(node.pattern());
    }

    @Override
    public Boolean visitMatches(Matches node) {
        return holds(node.operand()) && holds(node.pattern());
    }

    @Override
    public Boolean visitSearch(Search node) {
        return holds(node.document()) && holds(node.texts()) && holds(node.query());
    }

    @Override
    public Boolean visitDistance(Distance node) {
        return holds(node.vector()) && holds(node.other());
    }

    @Override
    public Boolean visitSqlCondition(SqlCondition node) {
        return holds(node.arguments());
    }

    @Override
    public Boolean visitArithmetic(Arithmetic node) {
        return holds(node.left()) && holds(node.right());
    }

    @Override
    public Boolean visitCall(Call node) {
        return holds(node.arguments());
    }

    @Override
    public Boolean visitCase(Case node) {
        return node.branches().stream().allMatch(branch -> holds(branch.condition()) && holds(branch.value()))
                && holds(node.otherwise());
    }

    @Override
    public Boolean visitTyped(Typed node) {
        return holds(node.operand());
    }

    @Override
    public Boolean visitAggregate(Aggregate node) {
        return holds(node.operand()) && holds(node.where());
    }

    @Override
    public Boolean visitWindow(Window node) {
        return (!(node.function() instanceof Aggregate aggregate) || holds(aggregate))
                && holds(node.partitionBy())
                && node.orderBy().stream().allMatch(key -> holds(key.expr()));
    }

    @Override
    public Boolean visitExists(Exists node) {
        return true;
    }

    @Override
    public Boolean visitSubquery(Subquery node) {
        return true;
    }

    @Override
    public Boolean visitExcluded(Excluded node) {
        return true;
    }

    @Override
    public Boolean visitToOnePath(ToOnePath node) {
        Restriction restriction = node.restriction();
        return holds(node.target()) && (restriction == null || holds(restriction.where()));
    }

    @Override
    public Boolean visitRelationTest(RelationTest node) {
        return true;
    }

    @Override
    public Boolean visitRelationAggregate(RelationAggregate node) {
        return true;
    }

    @Override
    public Boolean visitLinkPath(LinkPath node) {
        return holds(node.expr());
    }

    @Override
    public Boolean visitKeyList(KeyList node) {
        return holds(node.columns());
    }
}
