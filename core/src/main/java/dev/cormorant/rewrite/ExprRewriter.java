package dev.cormorant.rewrite;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Column;
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
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SlotList;
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.Truth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds expressions from the leaves up. As it stands it is the identity and returns the very instances it was given;
 * subclasses override what they change.
 */
@SuppressWarnings("ReferenceEquality") // an unchanged child is the same instance, so that nothing is built for nothing
public abstract class ExprRewriter implements ExprVisitor<Expr> {
    /** The rewritten form of an expression. */
    public final Expr rewrite(Expr node) {
        return node.accept(this);
    }

    /** The rewritten form of an expression that may be missing. */
    protected final @Nullable Expr rewriteOptional(@Nullable Expr node) {
        return node == null ? null : rewrite(node);
    }

    /** The rewritten form of each expression; the very list that was given where none of them changes. */
    protected final List<Expr> rewriteAll(List<Expr> nodes) {
        List<Expr> rewritten = nodes;
        for (int i = 0; i < nodes.size(); i++) {
            Expr before = nodes.get(i);
            Expr after = rewrite(before);
            if (after != before) {
                rewritten = rewritten == nodes ? new ArrayList<>(nodes) : rewritten;
                rewritten.set(i, after);
            }
        }
        return rewritten == nodes ? nodes : List.copyOf(rewritten);
    }

    /** The rewritten form of a subquery. */
    protected abstract Select rewriteSubquery(Select select);

    @Override
    public Expr visitColumn(Column node) {
        return node;
    }

    @Override
    public Expr visitBind(Bind node) {
        return node;
    }

    @Override
    public Expr visitBindList(BindList node) {
        return node;
    }

    @Override
    public Expr visitSlot(Slot node) {
        return node;
    }

    @Override
    public Expr visitSlotList(SlotList node) {
        return node;
    }

    @Override
    public Expr visitTruth(Truth node) {
        return node;
    }

    @Override
    public Expr visitRowValue(RowValue node) {
        List<Expr> elements = rewriteAll(node.elements());
        return elements == node.elements() ? node : new RowValue(elements);
    }

    @Override
    public Expr visitComparison(Comparison node) {
        Expr left = rewrite(node.left());
        Expr right = rewrite(node.right());
        boolean same = left == node.left() && right == node.right();
        return same ? node : new Comparison(node.operator(), left, right);
    }

    @Override
    public Expr visitLogical(Logical node) {
        List<Expr> operands = rewriteAll(node.operands());
        return operands == node.operands() ? node : new Logical(node.operator(), operands);
    }

    @Override
    public Expr visitNot(Not node) {
        Expr operand = rewrite(node.operand());
        return operand == node.operand() ? node : new Not(operand);
    }

    @Override
    public Expr visitIsNull(IsNull node) {
        Expr operand = rewrite(node.operand());
        return operand == node.operand() ? node : new IsNull(operand, node.negated());
    }

    @Override
    public Expr visitDistinctness(Distinctness node) {
        Expr left = rewrite(node.left());
        Expr right = rewrite(node.right());
        boolean same = left == node.left() && right == node.right();
        return same ? node : new Distinctness(left, right, node.distinct());
    }

    @Override
    public Expr visitInList(InList node) {
        Expr operand = rewrite(node.operand());
        Expr list = rewrite(node.list());
        boolean same = operand == node.operand() && list == node.list();
        return same ? node : new InList(operand, list, node.negated());
    }

    @Override
    public Expr visitLike(Like node) {
        Expr operand = rewrite(node.operand());
        Expr pattern = rewrite(node.pattern());
        boolean same = operand == node.operand() && pattern == node.pattern();
        return same ? node : new Like(operand, pattern, node.ignoreCase(), node.negated());
    }

    @Override
    public Expr visitArithmetic(Arithmetic node) {
        Expr left = rewrite(node.left());
        Expr right = rewrite(node.right());
        boolean same = left == node.left() && right == node.right();
        return same ? node : new Arithmetic(node.operator(), left, right);
    }

    @Override
    public Expr visitCall(Call node) {
        List<Expr> arguments = rewriteAll(node.arguments());
        return arguments == node.arguments() ? node : new Call(node.function(), arguments);
    }

    @Override
    public Expr visitAggregate(Aggregate node) {
        Expr operand = rewriteOptional(node.operand());
        return operand == node.operand() ? node : new Aggregate(node.function(), operand, node.distinct());
    }

    @Override
    public Expr visitExists(Exists node) {
        Select select = rewriteSubquery(node.select());
        return select == node.select() ? node : new Exists(select, node.negated());
    }

    @Override
    public Expr visitSubquery(Subquery node) {
        Select select = rewriteSubquery(node.select());
        return select == node.select() ? node : new Subquery(select);
    }

    @Override
    public Expr visitExcluded(Excluded node) {
        return node;
    }

    @Override
    public Expr visitToOnePath(ToOnePath node) {
        Expr target = rewrite(node.target());
        return target == node.target() ? node : new ToOnePath(node.relation(), target);
    }

    @Override
    public Expr visitRelationTest(RelationTest node) {
        Expr condition = rewriteOptional(node.condition());
        return condition == node.condition() ? node : new RelationTest(node.relation(), condition, node.negated());
    }

    /** Rewrites inside the aggregate, which is no expression of this source and is not visited itself. */
    @Override
    public Expr visitRelationAggregate(RelationAggregate node) {
        Expr operand = rewriteOptional(node.aggregate().operand());
        Expr condition = rewriteOptional(node.condition());
        if (operand == node.aggregate().operand() && condition == node.condition()) {
            return node;
        }
        Aggregate aggregate = new Aggregate(
                node.aggregate().function(), operand, node.aggregate().distinct());
        return new RelationAggregate(node.relation(), aggregate, condition);
    }
}
