package dev.cormorant.internal.plan;

import dev.cormorant.ir.Column;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Search;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.TableId;
import dev.cormorant.rewrite.StatementRewriter;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the tables whose texts a statement searches. */
final class SearchedTables extends StatementRewriter {
    private final Set<TableId> tables = new LinkedHashSet<>();

    private SearchedTables() {}

    static Set<TableId> in(Statement statement) {
        SearchedTables search = new SearchedTables();
        search.rewrite(statement);
        return search.tables;
    }

    @Override
    public Expr visitSearch(Search node) {
        if (node.answer() == Search.Answer.MATCH) {
            tables.add(((Column) node.document()).id().table());
        }
        return super.visitSearch(node);
    }
}
