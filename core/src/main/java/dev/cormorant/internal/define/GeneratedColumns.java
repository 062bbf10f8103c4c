package dev.cormorant.internal.define;

import dev.cormorant.ir.Expr;
import dev.cormorant.rewrite.StatementRewriter;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Index;

/** Finds out whether something is computed from generated columns. */
final class GeneratedColumns extends StatementRewriter {
    private boolean found;

    private GeneratedColumns() {}

    /** Whether an index holds more of a generated column than its value. */
    static boolean areComputedWithIn(Index index) {
        GeneratedColumns search = new GeneratedColumns();
        if (index.where() != null) {
            search.rewrite(index.where());
        }
        index.parts().stream()
                .filter(part -> index.where() != null || part.column().isEmpty())
                .forEach(part -> search.rewrite(part.expression().node()));
        return search.found;
    }

    @Override
    public Expr visitColumn(dev.cormorant.ir.Column node) {
        found |= ((Column<?, ?>) node.id()).generation().isPresent();
        return node;
    }
}
