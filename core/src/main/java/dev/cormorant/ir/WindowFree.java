package dev.cormorant.ir;

import org.jspecify.annotations.Nullable;

/** Finds out whether an expression needs no window: nothing in it is computed from the rows around a row. */
public final class WindowFree extends ExprCheck {
    private static final WindowFree CHECK = new WindowFree();

    private WindowFree() {}

    /** Whether it needs none. */
    public static boolean is(@Nullable Expr expression) {
        return CHECK.holds(expression);
    }

    @Override
    public Boolean visitWindow(Window node) {
        return false;
    }
}
