package dev.cormorant.internal.plan;

import dev.cormorant.ir.Column;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Link;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Restriction;
import dev.cormorant.ir.Search;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.rewrite.ExprRewriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes an expression on the row that a relation leads to apart into what it reads of that row: each value is reached by itself, and
 * what is asked of related rows is asked over both relations. So where there is no row its values are null and it has no related
 * rows, as for a row that is joined, and the expression says what becomes of that.
 */
final class FarExpressions extends ExprRewriter {
    private final RelationId relation;
    private final @Nullable Restriction restriction;

    private FarExpressions(RelationId relation, @Nullable Restriction restriction) {
        this.relation = relation;
        this.restriction = restriction;
    }

    /** Whether a path is read as it is, since its target is a value of the row. */
    static boolean isRead(ToOnePath path) {
        return path.target() instanceof Column || path.target() instanceof Search;
    }

    /** The target of a path, seen from where the path begins. */
    static Expr of(ToOnePath path) {
        return new FarExpressions(path.relation(), path.restriction()).rewrite(path.target());
    }

    private RelationId onTo(RelationId next) {
        return new Chain(relation, restriction == null ? null : restriction.where(), next);
    }

    /** A relation, and from the rows of it that match on to others. */
    private record Chain(RelationId first, @Nullable Expr where, RelationId second) implements RelationId {
        @Override
        public TableId source() {
            return first.source();
        }

        @Override
        public TableId target() {
            return second.target();
        }

        @Override
        public List<Link> links() {
            List<Link> links = new ArrayList<>(first.links());
            links.add(links.remove(links.size() - 1).and(where));
            links.addAll(second.links());
            return links;
        }

        @Override
        public boolean isMany() {
            return first.isMany() || second.isMany();
        }

        @Override
        public boolean isOptional() {
            return first.isOptional() || second.isOptional();
        }

        @Override
        public String name() {
            return second.name();
        }

        @Override
        public String label() {
            return first.label() + "." + second.name();
        }
    }

    @Override
    public Expr visitColumn(Column node) {
        return new ToOnePath(relation, restriction, node);
    }

    @Override
    public Expr visitSearch(Search node) {
        return new ToOnePath(relation, restriction, node);
    }

    @Override
    public Expr visitToOnePath(ToOnePath node) {
        return new ToOnePath(onTo(node.relation()), node.restriction(), node.target());
    }

    @Override
    public Expr visitRelationTest(RelationTest node) {
        return new RelationTest(onTo(node.relation()), node.condition(), node.negated());
    }

    @Override
    public Expr visitRelationAggregate(RelationAggregate node) {
        return new RelationAggregate(onTo(node.relation()), node.aggregate(), node.condition());
    }

    /** A query in the expression sees its own rows alone. */
    @Override
    protected Select rewriteSubquery(Select select) {
        return select;
    }
}
