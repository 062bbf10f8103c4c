package dev.cormorant.ir;

/** A predicate that was decided while it was built: {@code in} of an empty list is false, {@code allOf()} is true. */
public enum Truth implements Expr {
    TRUE,
    FALSE;

    /** The constant for a Java boolean. */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitTruth(this);
    }
}
