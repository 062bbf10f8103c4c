package dev.cormorant.internal.plan;

import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.Update;
import dev.cormorant.rewrite.StatementRewriter;

/** Finds out whether a statement speaks of a column that is no part of its table's rows. */
final class HiddenColumns extends StatementRewriter {
    private boolean found;

    private HiddenColumns() {}

    static boolean areIn(Statement statement) {
        HiddenColumns search = new HiddenColumns();
        if (statement instanceof Insert insert) {
            insert.columns().forEach(search::see);
        } else if (statement instanceof Update update) {
            update.assignments().stream().map(Assignment::column).forEach(search::see);
        }
        search.rewrite(statement);
        return search.found;
    }

    @Override
    public Expr visitColumn(Column node) {
        see(node.id());
        return node;
    }

    private void see(ColumnId id) {
        found |= id instanceof dev.cormorant.schema.Column<?, ?> column
                && !column.table().rowColumns().contains(column);
    }
}
