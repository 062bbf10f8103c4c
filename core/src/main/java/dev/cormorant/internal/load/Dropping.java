package dev.cormorant.internal.load;

import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.rewrite.ExprRewriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the to-one relations that leave out rows from which they lead nowhere, where something reads them. */
final class Dropping extends ExprRewriter {
    private final Deque<RelationId> way = new ArrayDeque<>();
    private final Set<List<RelationId>> ways = new LinkedHashSet<>();

    private Dropping() {}

    /** The ways to the rows without which a row is left out, if this is read of it; each one or more relations. */
    static Set<List<RelationId>> ways(Shape<?> shape) {
        Dropping search = new Dropping();
        read(shape).forEach(search::rewrite);
        return search.ways;
    }

    /** What holds of the rows that a query reads, beyond its own condition; they need not be read to be counted. */
    static List<Expr> conditions(ReadIntent<?> intent) {
        Dropping search = new Dropping();
        read(intent.shape()).forEach(search::rewrite);
        intent.sortKeys().stream().map(SortKey::expr).forEach(search::rewrite);
        return search.ways.stream().map(Dropping::leadsSomewhere).toList();
    }

    private static Expr leadsSomewhere(List<RelationId> way) {
        Expr condition = null;
        for (int i = way.size() - 1; i >= 0; i--) {
            condition = new RelationTest(way.get(i), condition, false);
        }
        return Objects.requireNonNull(condition);
    }

    /** The values that a shape reads by joins. */
    private static Stream<Expr> read(Shape<?> shape) {
        if (shape instanceof Shape.Value<?> value) {
            return Stream.of(value.expr());
        } else if (shape.relation() == null) {
            return shape.inner().stream().flatMap(Dropping::read);
        } else if (shape instanceof Shape.ToOne<?> toOne && toOne.where() == null) {
            ColumnId key = toOne.relation().targetColumns().get(0);
            return Stream.concat(Stream.of(new Column("", key)), read(toOne.target()))
                    .map(value -> new ToOnePath(toOne.relation(), value));
        }
        return Stream.empty();
    }

    /** What a row may lack, by its nature or by a condition of the query, leaves no row out, and neither does what lies behind it. */
    @Override
    public Expr visitToOnePath(ToOnePath node) {
        RelationId relation = node.relation();
        if (relation.isOptional() || node.restriction() != null) {
            return node;
        }
        way.addLast(relation);
        if (relation.dropsSource()) {
            ways.add(List.copyOf(way));
        }
        rewrite(node.target());
        way.removeLast();
        return node;
    }

    /** What is asked of related rows leaves no row out. */
    @Override
    public Expr visitRelationTest(RelationTest node) {
        return node;
    }

    @Override
    public Expr visitRelationAggregate(RelationAggregate node) {
        return node;
    }

    /** A query in the expression leaves out its own rows. */
    @Override
    protected Select rewriteSubquery(Select select) {
        return select;
    }
}
