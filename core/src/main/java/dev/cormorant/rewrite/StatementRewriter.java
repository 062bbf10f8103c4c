package dev.cormorant.rewrite;

import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.DerivedTable;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.FollowedRows;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Join;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.ir.Reached;
import dev.cormorant.ir.Recursion;
import dev.cormorant.ir.RelatedSource;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SetOperation;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.Source;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.Update;
import java.util.List;

/**
 * Rebuilds whole statements, subqueries included. As it stands it is the identity and returns the very instances it was
 * given; subclasses override what they change.
 */
@SuppressWarnings("ReferenceEquality") // as in ExprRewriter
public class StatementRewriter extends ExprRewriter {
    /** The rewritten form of a statement. */
    public final Statement rewrite(Statement statement) {
        if (statement instanceof Select select) {
            return rewriteSelect(select);
        }
        if (statement instanceof Insert insert) {
            return rewriteInsert(insert);
        }
        if (statement instanceof Update update) {
            return rewriteUpdate(update);
        }
        return rewriteDelete((Delete) statement);
    }

    /** Rewrites a query, a statement's own or one inside another. */
    protected Select rewriteSelect(Select node) {
        List<Expr> columns = rewriteColumns(node.columns());
        Source from = rewriteSource(node.from());
        List<Join> joins = Nodes.list(this, node.joins(), StatementRewriter::rewriteJoin);
        Expr where = rewriteOptional(node.where());
        List<Expr> groupBy = rewriteAll(node.groupBy());
        Expr having = rewriteOptional(node.having());
        List<SortKey> orderBy = Nodes.list(this, node.orderBy(), ExprRewriter::rewriteSortKey);
        Expr limit = rewriteOptional(node.limit());
        Expr offset = rewriteOptional(node.offset());
        boolean same = columns == node.columns()
                && from == node.from()
                && joins == node.joins()
                && where == node.where()
                && groupBy == node.groupBy()
                && having == node.having()
                && orderBy == node.orderBy()
                && limit == node.limit()
                && offset == node.offset();
        return same
                ? node
                : new Select(
                        node.distinct(),
                        columns,
                        from,
                        joins,
                        where,
                        groupBy,
                        having,
                        orderBy,
                        limit,
                        offset,
                        node.lock());
    }

    /** Rewrites what a query selects. */
    protected List<Expr> rewriteColumns(List<Expr> columns) {
        return rewriteAll(columns);
    }

    /** Rewrites an insert. */
    protected Insert rewriteInsert(Insert node) {
        OnConflict onConflict = Nodes.optional(node.onConflict(), this::rewriteOnConflict);
        List<Expr> returning = rewriteReturning(node.table(), node.returning());
        boolean same = onConflict == node.onConflict() && returning == node.returning();
        return same ? node : new Insert(node.table(), node.columns(), node.rows(), onConflict, returning);
    }

    /** Rewrites an update. */
    protected Update rewriteUpdate(Update node) {
        List<Assignment> assignments = Nodes.list(this, node.assignments(), StatementRewriter::rewriteAssignment);
        Expr where = rewriteOptional(node.where());
        List<Expr> returning = rewriteReturning(node.table(), node.returning());
        boolean same = assignments == node.assignments() && where == node.where() && returning == node.returning();
        return same ? node : new Update(node.table(), assignments, where, returning, node.image());
    }

    /** Rewrites a delete. */
    protected Delete rewriteDelete(Delete node) {
        Expr where = rewriteOptional(node.where());
        List<Expr> returning = rewriteReturning(node.table(), node.returning());
        boolean same = where == node.where() && returning == node.returning();
        return same ? node : new Delete(node.table(), where, returning);
    }

    /** Rewrites what a write returns of the rows of its table. */
    protected List<Expr> rewriteReturning(TableId table, List<Expr> returning) {
        return rewriteAll(returning);
    }

    /** Rewrites the source of a query. */
    protected final Source rewriteSource(Source node) {
        if (node instanceof DerivedTable derived) {
            return rewriteDerived(derived);
        }
        if (node instanceof RelatedSource related) {
            return rewriteRelated(related);
        }
        if (node instanceof FollowedRows followed) {
            return rewriteFollowed(followed);
        }
        if (node instanceof Recursion recursion) {
            return rewriteRecursion(recursion);
        }
        if (node instanceof Reached reached) {
            return rewriteReached(reached);
        }
        return node instanceof SetOperation operation
                ? rewriteSetOperation(operation)
                : rewriteTable((TableSource) node);
    }

    /** Rewrites the relation that is the source of a query. */
    protected Source rewriteRelated(RelatedSource node) {
        return node;
    }

    /** Rewrites the rows that a relation leads to from those of a source. */
    protected Source rewriteFollowed(FollowedRows node) {
        Source from = rewriteSource(node.from());
        return from == node.from() ? node : new FollowedRows(node.relation(), from);
    }

    /** Rewrites rows that are found step by step. */
    protected Recursion rewriteRecursion(Recursion node) {
        Select start = rewriteSelect(node.start());
        Select step = rewriteSelect(node.step());
        boolean same = start == node.start() && step == node.step();
        return same ? node : new Recursion(start, step, node.alias());
    }

    /** Rewrites the rows that were found before a step. */
    protected Reached rewriteReached(Reached node) {
        return node;
    }

    /** Rewrites a query that is the source of another. */
    protected DerivedTable rewriteDerived(DerivedTable node) {
        Select select = rewriteSelect(node.select());
        return select == node.select() ? node : new DerivedTable(select, node.alias());
    }

    /** Rewrites queries that are the source of another. */
    protected SetOperation rewriteSetOperation(SetOperation node) {
        List<Select> operands = Nodes.list(this, node.operands(), StatementRewriter::rewriteSelect);
        return operands == node.operands() ? node : new SetOperation(node.operator(), operands, node.alias());
    }

    /** Rewrites the table that is the source of a query or of a join. */
    protected TableSource rewriteTable(TableSource node) {
        return node;
    }

    /** Rewrites a join. */
    protected Join rewriteJoin(Join node) {
        Source source = rewriteSource(node.source());
        Expr on = rewrite(node.on());
        boolean same = source == node.source() && on == node.on();
        return same ? node : new Join(node.kind(), source, on);
    }

    /** Rewrites an assignment of an update or an upsert. */
    protected Assignment rewriteAssignment(Assignment node) {
        Expr value = rewrite(node.value());
        return value == node.value() ? node : new Assignment(node.column(), value);
    }

    /** Rewrites what an insert does on conflict. */
    protected OnConflict rewriteOnConflict(OnConflict node) {
        List<Assignment> assignments = Nodes.list(this, node.assignments(), StatementRewriter::rewriteAssignment);
        Expr where = rewriteOptional(node.where());
        boolean same = assignments == node.assignments() && where == node.where();
        return same ? node : new OnConflict(node.target(), assignments, where);
    }

    @Override
    protected final Select rewriteSubquery(Select select) {
        return rewriteSelect(select);
    }
}
