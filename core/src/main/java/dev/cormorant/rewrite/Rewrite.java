package dev.cormorant.rewrite;

import dev.cormorant.ir.Statement;

/**
 * Changes resolved statements before they are rendered. It is asked once for each shape of statement, whose plan is then
 * kept, so it decides by the statement alone. Thread-safe.
 */
@FunctionalInterface
public interface Rewrite {
    /** The statement to run instead, of the same kind and with the same columns; the same instance for no change. */
    Statement rewrite(Statement statement);
}
