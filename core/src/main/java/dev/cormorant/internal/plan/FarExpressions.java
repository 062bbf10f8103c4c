package dev.cormorant.internal.plan;

import dev.cormorant.ir.Column;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Link;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Search;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.rewrite.ExprRewriter;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes an expression on the row that a relation leads to apart into what it reads of that row: each value is reached by itself, and
 * what is asked of related rows is asked over both relations. So where there is no row its values are null and it has no related
 * rows, as for a row that is joined, and the expression says what becomes of that.
 */
final class FarExpressions extends ExprRewriter {
    private final RelationId relation;

    private FarExpressions(RelationId relation) {
        this.relation = relation;
    }

    /** Whether a path leads to nothing but a value of the row. */
    static boolean isValue(ToOnePath path) {
        return path.target() instanceof Column || path.target() instanceof Search;
    }

    /** The target of a path, seen from where the path begins. */
    static Expr of(ToOnePath path) {
        return new FarExpressions(path.relation()).rewrite(path.target());
    }

    /** A relation, and from where it leads to another one. */
    private record Chain(RelationId first, RelationId second) implements RelationId {
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
            return Stream.concat(first.links().stream(), second.links().stream())
                    .toList();
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
        return new ToOnePath(relation, node);
    }

    @Override
    public Expr visitSearch(Search node) {
        return new ToOnePath(relation, node);
    }

    @Override
    public Expr visitToOnePath(ToOnePath node) {
        return new ToOnePath(new Chain(relation, node.relation()), node.target());
    }

    @Override
    public Expr visitRelationTest(RelationTest node) {
        return new RelationTest(new Chain(relation, node.relation()), node.condition(), node.negated());
    }

    @Override
    public Expr visitRelationAggregate(RelationAggregate node) {
        return new RelationAggregate(new Chain(relation, node.relation()), node.aggregate(), node.condition());
    }

    /** A query in the expression sees its own rows alone. */
    @Override
    protected Select rewriteSubquery(Select select) {
        return select;
    }
}
