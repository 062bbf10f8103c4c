package dev.cormorant.dialect.sqlite;

import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.Update;
import dev.cormorant.rewrite.StatementRewriter;
import java.util.HashSet;
import java.util.Set;

/** Finds the tables that new values are taken from. */
final class ReadTables extends StatementRewriter {
    private final Set<TableId> tables = new HashSet<>();

    private ReadTables() {}

    static Set<TableId> ofAssignments(Update update) {
        ReadTables search = new ReadTables();
        update.assignments().stream().map(Assignment::value).forEach(search::rewrite);
        return search.tables;
    }

    @Override
    protected TableSource rewriteTable(TableSource node) {
        tables.add(node.table());
        return node;
    }
}
