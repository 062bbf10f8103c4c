package dev.cormorant.internal.plan;

import dev.cormorant.ir.Column;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.RelationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a relation leads to, as the source of a query.
 *
 * @param steps the rows that each step leads to, those of the last one being the related rows
 * @param parent what tells from which row they are seen
 * @param filter what the first step demands of them; null for nothing
 */
record Way(List<Scope> steps, List<Expr> parent, @Nullable Expr filter) {
    static Way of(RelationId relation, List<Scope> steps, @Nullable Expr filter) {
        List<Expr> parent = relation.links().get(0).far().stream()
                .<Expr>map(column -> new Column(steps.get(0).alias(), column))
                .toList();
        return new Way(List.copyOf(steps), parent, filter);
    }

    /** The related rows. */
    Scope target() {
        return steps.get(steps.size() - 1);
    }

    /** The rows that the first step leads to; the related rows themselves where there is one step. */
    Scope first() {
        return steps.get(0);
    }
}
