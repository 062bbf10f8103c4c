package dev.cormorant.ir;

import org.jspecify.annotations.Nullable;

/**
 * Refuses expressions that are nested deeper than every database can read. Long lists are not nested: a condition of ten
 * thousand terms that are all joined by AND has two levels.
 */
public final class Nesting extends ExprCheck {
    /** The most levels. A relation that a condition goes over counts as five, since it becomes a query. */
    public static final int MOST = 100;

    private static final int OF_A_QUERY = 5;

    private int level;

    private Nesting() {}

    /**
     * The expression itself.
     *
     * @throws IllegalArgumentException if it is nested too deeply
     */
    public static <E extends Expr> E checked(E expression) {
        if (!new Nesting().holds(expression)) {
            throw new IllegalArgumentException("an expression is nested in more than " + MOST
                    + " levels, which not every database can read; compute a part of it in Java, or join many conditions by"
                    + " allOf(..) or anyOf(..) of a list");
        }
        return expression;
    }

    @Override
    public boolean holds(@Nullable Expr node) {
        return holds(node, 1);
    }

    private boolean holds(@Nullable Expr node, int levels) {
        level += levels;
        boolean fits = level <= MOST && super.holds(node);
        level -= levels;
        return fits;
    }

    @Override
    public Boolean visitRelationTest(RelationTest node) {
        return holds(node.condition(), OF_A_QUERY);
    }

    @Override
    public Boolean visitRelationAggregate(RelationAggregate node) {
        return holds(node.aggregate()) && holds(node.condition(), OF_A_QUERY);
    }

    @Override
    public Boolean visitInSelect(InSelect node) {
        return holds(node.operand()) && holds(node.select().where(), OF_A_QUERY);
    }
}
