package dev.cormorant.dialect.mariadb;

import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.rewrite.StatementRewriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Orders the assignments of ON DUPLICATE KEY UPDATE, which MariaDB makes one after the other, so that each still reads the
 * old row: a column is read before it is assigned.
 */
final class AssignmentOrder {
    private AssignmentOrder() {}

    static List<Assignment> of(List<Assignment> assignments) {
        List<Assignment> waiting = new ArrayList<>(assignments);
        List<Assignment> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Assignment next = waiting.stream()
                    .filter(candidate -> waiting.stream()
                            .allMatch(other -> other.equals(candidate) || !reads(other.value(), candidate.column())))
                    .findFirst()
                    .orElseThrow(
                            () -> new UnsupportedByDatabaseException("MariaDB has no upsert that swaps the values of "
                                    + waiting.stream()
                                            .map(each -> each.column().label())
                                            .toList()
                                    + "; insert first, and on a duplicate update the row"));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static boolean reads(Expr value, ColumnId column) {
        ColumnsRead read = new ColumnsRead();
        read.rewrite(value);
        return read.columns.contains(column);
    }

    private static final class ColumnsRead extends StatementRewriter {
        private final Set<ColumnId> columns = new HashSet<>();

        @Override
        public Expr visitColumn(Column node) {
            columns.add(node.id());
            return node;
        }
    }
}
