package dev.cormorant.internal.plan;

import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.DerivedTable;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.FollowedRows;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Join;
import dev.cormorant.ir.LockWait;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.ir.Reached;
import dev.cormorant.ir.Recursion;
import dev.cormorant.ir.RelatedSource;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SetOperation;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.Source;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Statements as people read them: a clause on each line, names as Java has them, bound values by their types. The text says
 * what the nodes say, and is no SQL.
 *
 * <pre>
 * select posts.title, author.name
 * from Posts as posts
 * inner join Users as author on author.id = posts.authorId
 * where posts.views &gt; ?0:BIGINT
 *   and author.age is not null
 * order by posts.id desc
 * </pre>
 */
public final class Printer {
    private final List<String> lines = new ArrayList<>();

    private Printer() {}

    /** The statement's nodes; bound values are not in it. */
    public static String print(Statement statement) {
        Printer printer = new Printer();
        if (statement instanceof Select select) {
            printer.select(select);
        } else if (statement instanceof Insert insert) {
            printer.insert(insert);
        } else if (statement instanceof Update update) {
            printer.update(update);
        } else {
            printer.delete((Delete) statement);
        }
        return String.join("\n", printer.lines);
    }

    private void select(Select node) {
        lines.add((node.distinct() ? "select distinct " : "select ") + all(node.columns()));
        lines.add("from " + source(node.from()));
        node.joins().forEach(join -> lines.add(join(join)));
        condition("where", node.where());
        if (!node.groupBy().isEmpty()) {
            lines.add("group by " + all(node.groupBy()));
        }
        condition("having", node.having());
        if (!node.orderBy().isEmpty()) {
            lines.add(
                    "order by " + node.orderBy().stream().map(Printer::sortKey).collect(Collectors.joining(", ")));
        }
        value("limit", node.limit());
        value("offset", node.offset());
        if (node.lock() != null) {
            lines.add("for " + lower(node.lock().strength()) + lock(node.lock().waiting()));
        }
    }

    private void insert(Insert node) {
        lines.add("insert into " + node.table().label() + " (" + fields(node.columns()) + ")");
        lines.add("values of " + rows(node.rows()));
        OnConflict conflict = node.onConflict();
        if (conflict != null) {
            lines.add("on conflict"
                    + (conflict.target().isEmpty() ? " of any key" : " (" + fields(conflict.target()) + ")"));
            if (conflict.assignments().isEmpty()) {
                lines.add("do nothing");
            } else {
                lines.add("do update set " + assignments(conflict.assignments()));
                condition("where", conflict.where());
            }
        }
        returning(node.returning(), "");
    }

    private void update(Update node) {
        lines.add("update " + node.table().label());
        lines.add("set " + assignments(node.assignments()));
        condition("where", node.where());
        returning(node.returning(), node.image() == Update.Image.OLD ? "old " : "");
    }

    private void delete(Delete node) {
        lines.add("delete from " + node.table().label());
        condition("where", node.where());
        returning(node.returning(), "");
    }

    /** Conditions that hold together stand below each other. */
    private void condition(String clause, @Nullable Expr condition) {
        if (condition instanceof Logical all && all.operator() == Logical.Operator.AND) {
            lines.add(clause + " " + ExpressionPrinter.condition(all.operands().get(0)));
            all.operands().stream()
                    .skip(1)
                    .map(operand -> "and " + ExpressionPrinter.condition(operand))
                    .forEach(line -> lines.add(line.indent(2).stripTrailing()));
        } else {
            value(clause, condition);
        }
    }

    private void value(String clause, @Nullable Expr expression) {
        if (expression != null) {
            lines.add(clause + " " + ExpressionPrinter.print(expression));
        }
    }

    private void returning(List<Expr> expressions, String image) {
        if (!expressions.isEmpty()) {
            lines.add(expressions.stream()
                    .map(Printer::ofWrittenRow)
                    .collect(Collectors.joining(", ", "returning " + image, "")));
        }
    }

    private static String ofWrittenRow(Expr expression) {
        return expression instanceof Column column
                ? ExpressionPrinter.field(column.id())
                : ExpressionPrinter.print(expression);
    }

    private static String lock(LockWait wait) {
        return wait == LockWait.WAIT ? "" : " " + lower(wait);
    }

    private static String source(Source source) {
        return source.alias().isEmpty() ? rows(source) : rows(source) + " as " + source.alias();
    }

    private static String rows(Source source) {
        if (source instanceof TableSource table) {
            return table.table().label();
        }
        if (source instanceof DerivedTable derived) {
            return nested(derived.select());
        }
        if (source instanceof RelatedSource related) {
            return related.relation().label();
        }
        if (source instanceof FollowedRows followed) {
            return followed.relation().label() + " of " + rows(followed.from());
        }
        if (source instanceof Recursion recursion) {
            return nested(recursion.start()) + " and then " + nested(recursion.step());
        }
        if (source instanceof Reached) {
            return "rows before";
        }
        SetOperation operation = (SetOperation) source;
        return operation.operands().stream()
                .map(Printer::nested)
                .collect(Collectors.joining(" " + lower(operation.operator()) + " "));
    }

    /** A query inside of another. */
    static String nested(Select select) {
        return "(\n" + print(select).indent(2) + ")";
    }

    /** The name of a constant in words. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String join(Join join) {
        String kind = join.kind().name().toLowerCase(Locale.ROOT);
        return kind + " join " + source(join.source()) + " on " + ExpressionPrinter.print(join.on());
    }

    /** A term of an order. */
    static String sortKey(SortKey key) {
        String nulls = key.nulls() == SortKey.Nulls.ABSENT
                ? ""
                : " nulls " + key.nulls().name().toLowerCase(Locale.ROOT);
        return ExpressionPrinter.print(key.expr()) + (key.descending() ? " desc" : " asc") + nulls;
    }

    private static String assignments(List<Assignment> assignments) {
        return assignments.stream()
                .map(assignment -> ExpressionPrinter.field(assignment.column()) + " = "
                        + ExpressionPrinter.print(assignment.value()))
                .collect(Collectors.joining(", "));
    }

    private static String all(List<Expr> expressions) {
        return expressions.stream().map(ExpressionPrinter::print).collect(Collectors.joining(", "));
    }

    private static String fields(List<? extends ColumnId> columns) {
        return columns.stream().map(ExpressionPrinter::field).collect(Collectors.joining(", "));
    }

    private static String rows(int number) {
        return number == 1 ? "1 row" : number + " rows";
    }
}
