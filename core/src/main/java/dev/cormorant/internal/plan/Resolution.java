package dev.cormorant.internal.plan;

import dev.cormorant.ir.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resolved statement, and the values that the schema put into it: they stand behind the statement's own.
 *
 * @param constants the schema's values, in the order of their numbers
 */
record Resolution(Statement statement, List<@Nullable Object> constants) {}
