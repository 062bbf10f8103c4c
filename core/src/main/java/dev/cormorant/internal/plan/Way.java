package dev.cormorant.internal.plan;

import dev.cormorant.ir.Expr;
import dev.cormorant.ir.RelationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a relation leads to, as the source of a query.
 *
 * @param target the related rows
 * @param first the rows that the first step leads to; the related rows themselves where there is one step
 * @param parent what tells from which row they are seen
 * @param filter what the first step demands of them; null for nothing
 */
record Way(
        Scope target,
        Scope first,
        List<Expr> parent,
        @Nullable Expr filter) {
    static Way of(RelationId relation, Scope target, Scope first, @Nullable Expr filter) {
        List<Expr> parent = relation.links().get(0).far().stream()
                .<Expr>map(column -> first.column(column))
                .toList();
        return new Way(target, first, parent, filter);
    }
}
