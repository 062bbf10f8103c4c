package dev.cormorant.ir;

/** Whether an expression has no query inside of it: it is of rows that a statement has in sight, or joins. */
public class QueryFree extends ExprCheck {
    private static final QueryFree CHECK = new QueryFree();

    /** For subclasses, which demand more. */
    protected QueryFree() {}

    /** Whether an expression has none. */
    public static boolean is(Expr expression) {
        return CHECK.holds(expression);
    }

    @Override
    public final Boolean visitInSelect(InSelect node) {
        return false;
    }

    @Override
    public final Boolean visitExists(Exists node) {
        return false;
    }

    @Override
    public final Boolean visitSubquery(Subquery node) {
        return false;
    }

    @Override
    public final Boolean visitRelationTest(RelationTest node) {
        return false;
    }

    @Override
    public final Boolean visitRelationAggregate(RelationAggregate node) {
        return false;
    }
}
