package dev.cormorant.internal.plan;

import dev.cormorant.ir.Expr;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a relation leads to, as the source of a query.
 *
 * @param target the related rows
 * @param first the rows that the first step leads to; the related rows themselves where there is one step
 * @param filter what the first step demands of them; null for nothing
 */
record Way(Scope target, Scope first, @Nullable Expr filter) {}
