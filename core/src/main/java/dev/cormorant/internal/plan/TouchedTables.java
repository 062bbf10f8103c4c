package dev.cormorant.internal.plan;

import dev.cormorant.driver.Changes;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SqlCondition;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.Update;
import dev.cormorant.rewrite.StatementRewriter;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the tables whose rows a resolved statement reads, and those whose rows it changes. */
final class TouchedTables extends StatementRewriter {
    private final Schema schema;
    private final Set<TableId> tables = new HashSet<>();

    private TouchedTables(Schema schema) {
        this.schema = schema;
    }

    /** The tables that a query returns rows of, or tests rows of; of a write none. */
    static Set<TableId> readBy(Statement statement, Schema schema) {
        if (!(statement instanceof Select)) {
            return Set.of();
        }
        TouchedTables search = new TouchedTables(schema);
        search.rewrite(statement);
        return Set.copyOf(search.tables);
    }

    /** The tables that a write changes, by itself or because foreign keys say so. */
    static Changes changedBy(Statement statement, Schema schema) {
        if (statement instanceof Insert insert) {
            List<Assignment> onConflict = insert.onConflict() == null
                    ? List.of()
                    : insert.onConflict().assignments();
            return byUpdate(schema, insert.table(), onConflict);
        } else if (statement instanceof Update update) {
            return byUpdate(schema, update.table(), update.assignments());
        } else if (statement instanceof Delete delete) {
            return with(delete.table(), Consequences.ofDelete(schema, (Table<?, ?>) delete.table()));
        }
        return Changes.NONE;
    }

    private static Changes byUpdate(Schema schema, TableId table, List<Assignment> assignments) {
        List<ColumnId> columns = assignments.stream().map(Assignment::column).toList();
        return with(table, Consequences.ofUpdate(schema, (Table<?, ?>) table, columns));
    }

    private static Changes with(TableId table, Consequences consequences) {
        Set<TableId> changed = new HashSet<>(consequences.tables());
        changed.add(table);
        return Changes.of(changed);
    }

    @Override
    protected TableSource rewriteTable(TableSource node) {
        if (node.table() instanceof Table) {
            tables.add(node.table());
        } else {
            addAll();
        }
        return node;
    }

    /** SQL of somebody's own may speak of any table. */
    @Override
    public Expr visitSqlCondition(SqlCondition node) {
        addAll();
        return super.visitSqlCondition(node);
    }

    private void addAll() {
        schema.tables().stream().map(SchemaTable::table).forEach(tables::add);
    }
}
