package dev.cormorant.rewrite;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Case;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Containment;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ExprVisitor;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.InSelect;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.ir.KeyList;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.LinkPath;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Matches;
import dev.cormorant.ir.Not;
import dev.cormorant.ir.NotTrue;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Restriction;
import dev.cormorant.ir.RowValue;
import dev.cormorant.ir.Search;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SlotList;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.SqlCondition;
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.Truth;
import dev.cormorant.ir.Typed;
import dev.cormorant.ir.Window;
import dev.cormorant.ir.WindowFunction;
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
    public Expr visitOutputColumn(OutputColumn node) {
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
    public Expr visitNotTrue(NotTrue node) {
        Expr operand = rewrite(node.operand());
        return operand == node.operand() ? node : new NotTrue(operand);
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
    public Expr visitInSelect(InSelect node) {
        Expr operand = rewrite(node.operand());
        Select select = rewriteSubquery(node.select());
        boolean same = operand == node.operand() && select == node.select();
        return same ? node : new InSelect(operand, select, node.negated());
    }

    @Override
    public Expr visitLike(Like node) {
        Expr operand = rewrite(node.operand());
        Expr pattern = rewrite(node.pattern());
        boolean same = operand == node.operand() && pattern == node.pattern();
        return same ? node : new Like(operand, pattern, node.ignoreCase(), node.negated());
    }

    @Override
    public Expr visitMatches(Matches node) {
        Expr operand = rewrite(node.operand());
        Expr pattern = rewrite(node.pattern());
        boolean same = operand == node.operand() && pattern == node.pattern();
        return same ? node : new Matches(operand, pattern);
    }

    @Override
    public Expr visitSearch(Search node) {
        Expr document = rewrite(node.document());
        List<Expr> texts = rewriteAll(node.texts());
        Expr query = rewrite(node.query());
        boolean same = document == node.document() && texts == node.texts() && query == node.query();
        return same ? node : new Search(node.answer(), document, texts, node.language(), query);
    }

    @Override
    public Expr visitDistance(Distance node) {
        Expr vector = rewrite(node.vector());
        Expr other = rewrite(node.other());
        boolean same = vector == node.vector() && other == node.other();
        return same ? node : new Distance(node.metric(), vector, other, node.byIndex());
    }

    @Override
    public Expr visitSqlCondition(SqlCondition node) {
        List<Expr> arguments = rewriteAll(node.arguments());
        return arguments == node.arguments() ? node : new SqlCondition(node.texts(), arguments);
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
    public Expr visitCase(Case node) {
        List<Case.Branch> branches = Nodes.list(this, node.branches(), ExprRewriter::rewriteBranch);
        Expr otherwise = rewriteOptional(node.otherwise());
        boolean same = branches == node.branches() && otherwise == node.otherwise();
        return same ? node : new Case(branches, otherwise);
    }

    private Case.Branch rewriteBranch(Case.Branch branch) {
        Expr condition = rewrite(branch.condition());
        Expr value = rewrite(branch.value());
        boolean same = condition == branch.condition() && value == branch.value();
        return same ? branch : new Case.Branch(condition, value);
    }

    @Override
    public Expr visitTyped(Typed node) {
        Expr operand = rewrite(node.operand());
        return operand == node.operand() ? node : new Typed(node.type(), operand);
    }

    @Override
    public Expr visitAggregate(Aggregate node) {
        return rewriteAggregate(node);
    }

    private Aggregate rewriteAggregate(Aggregate node) {
        Expr operand = rewriteOptional(node.operand());
        Expr where = rewriteOptional(node.where());
        boolean same = operand == node.operand() && where == node.where();
        return same ? node : new Aggregate(node.function(), operand, node.distinct(), where);
    }

    @Override
    public Expr visitWindow(Window node) {
        WindowFunction function = rewriteFunction(node.function());
        List<Expr> partitionBy = rewriteAll(node.partitionBy());
        List<SortKey> orderBy = Nodes.list(this, node.orderBy(), ExprRewriter::rewriteSortKey);
        boolean same = function == node.function() && partitionBy == node.partitionBy() && orderBy == node.orderBy();
        return same ? node : new Window(function, partitionBy, orderBy);
    }

    /** Rewrites inside the aggregate, which is of no group here and is not visited itself. */
    private WindowFunction rewriteFunction(WindowFunction function) {
        return function instanceof Aggregate aggregate ? rewriteAggregate(aggregate) : function;
    }

    /** Rewrites a term of an order. */
    protected SortKey rewriteSortKey(SortKey node) {
        Expr expr = rewrite(node.expr());
        return expr == node.expr() ? node : new SortKey(expr, node.descending(), node.nulls());
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
    public Expr visitJsonPath(JsonPath node) {
        Expr document = rewrite(node.document());
        return document == node.document() ? node : new JsonPath(document, node.steps(), node.result());
    }

    @Override
    public Expr visitContainment(Containment node) {
        Expr left = rewrite(node.left());
        Expr right = rewrite(node.right());
        boolean same = left == node.left() && right == node.right();
        return same ? node : new Containment(node.operator(), left, right);
    }

    @Override
    public Expr visitToOnePath(ToOnePath node) {
        Restriction restriction = rewriteRestriction(node.restriction());
        Expr target = rewrite(node.target());
        boolean same = restriction == node.restriction() && target == node.target();
        return same ? node : new ToOnePath(node.relation(), restriction, target);
    }

    private @Nullable Restriction rewriteRestriction(@Nullable Restriction node) {
        if (node == null) {
            return null;
        }
        Expr where = rewrite(node.where());
        return where == node.where() ? node : new Restriction(where, node.step());
    }

    @Override
    public Expr visitRelationTest(RelationTest node) {
        Expr condition = rewriteOptional(node.condition());
        return condition == node.condition() ? node : new RelationTest(node.relation(), condition, node.negated());
    }

    /** Rewrites inside the aggregate, which is no expression of this source and is not visited itself. */
    @Override
    public Expr visitRelationAggregate(RelationAggregate node) {
        Aggregate aggregate = rewriteAggregate(node.aggregate());
        Expr condition = rewriteOptional(node.condition());
        boolean same = aggregate == node.aggregate() && condition == node.condition();
        return same ? node : new RelationAggregate(node.relation(), aggregate, condition);
    }

    @Override
    public Expr visitLinkPath(LinkPath node) {
        Expr expr = rewrite(node.expr());
        return expr == node.expr() ? node : new LinkPath(node.step(), expr);
    }

    @Override
    public Expr visitKeyList(KeyList node) {
        List<Expr> columns = rewriteAll(node.columns());
        return columns == node.columns() ? node : new KeyList(columns);
    }
}
