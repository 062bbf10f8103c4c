package dev.cormorant.internal.write;

import dev.cormorant.change.UpsertIntent;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Expr;
import dev.cormorant.rewrite.StatementRewriter;
import dev.cormorant.schema.Column;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the columns whose proposed values an upsert speaks of. */
final class Proposals extends StatementRewriter {
    private final Set<Column<?, ?>> columns = new LinkedHashSet<>();

    private Proposals() {}

    static Set<Column<?, ?>> of(UpsertIntent intent) {
        Proposals proposals = new Proposals();
        intent.assignments().forEach(assignment -> proposals.rewrite(assignment.value()));
        if (intent.where() != null) {
            proposals.rewrite(intent.where());
        }
        return proposals.columns;
    }

    @Override
    public Expr visitExcluded(Excluded node) {
        columns.add((Column<?, ?>) node.id());
        return node;
    }
}
