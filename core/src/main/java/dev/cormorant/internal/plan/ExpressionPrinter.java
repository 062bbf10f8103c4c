package dev.cormorant.internal.plan;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ExprVisitor;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Not;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.RowValue;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SlotList;
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.Truth;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Expressions as people read them. */
final class ExpressionPrinter implements ExprVisitor<String> {
    private static final ExpressionPrinter INSTANCE = new ExpressionPrinter();

    private ExpressionPrinter() {}

    static String print(Expr expression) {
        return expression.accept(INSTANCE);
    }

    /** An expression as part of another. */
    static String operand(Expr expression) {
        boolean compound = expression instanceof Logical
                || expression instanceof Comparison
                || expression instanceof Distinctness
                || expression instanceof InList
                || expression instanceof Like
                || expression instanceof Arithmetic
                || expression instanceof ToOnePath;
        return compound ? "(" + print(expression) + ")" : print(expression);
    }

    /** A condition as part of another. */
    static String condition(Expr expression) {
        return expression instanceof Logical ? "(" + print(expression) + ")" : print(expression);
    }

    /** A column of the only table in sight. */
    static String field(ColumnId column) {
        return column.label().substring(column.label().lastIndexOf('.') + 1);
    }

    @Override
    public String visitColumn(Column node) {
        return node.alias().isEmpty() ? node.id().label() : node.alias() + "." + field(node.id());
    }

    @Override
    public String visitBind(Bind node) {
        return "?" + node.type();
    }

    @Override
    public String visitBindList(BindList node) {
        return "?" + node.type() + "[" + node.paddedSize() + "]";
    }

    @Override
    public String visitSlot(Slot node) {
        return "?" + node.index() + ":" + node.type();
    }

    @Override
    public String visitSlotList(SlotList node) {
        return "?" + node.index() + ":" + node.type() + "[" + node.size() + "]";
    }

    @Override
    public String visitTruth(Truth node) {
        return lower(node);
    }

    @Override
    public String visitRowValue(RowValue node) {
        return node.elements().stream().map(ExpressionPrinter::print).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String visitComparison(Comparison node) {
        String operator = switch (node.operator()) {
            case EQ -> " = ";
            case NE -> " <> ";
            case GT -> " > ";
            case GTE -> " >= ";
            case LT -> " < ";
            case LTE -> " <= ";
        };
        return operand(node.left()) + operator + operand(node.right());
    }

    @Override
    public String visitLogical(Logical node) {
        return node.operands().stream()
                .map(ExpressionPrinter::condition)
                .collect(Collectors.joining(" " + lower(node.operator()) + " "));
    }

    @Override
    public String visitNot(Not node) {
        return "not (" + print(node.operand()) + ")";
    }

    @Override
    public String visitIsNull(IsNull node) {
        return operand(node.operand()) + (node.negated() ? " is not null" : " is null");
    }

    @Override
    public String visitDistinctness(Distinctness node) {
        return operand(node.left())
                + (node.distinct() ? " is distinct from " : " is not distinct from ")
                + operand(node.right());
    }

    @Override
    public String visitInList(InList node) {
        return operand(node.operand()) + (node.negated() ? " not in " : " in ") + print(node.list());
    }

    @Override
    public String visitLike(Like node) {
        return operand(node.operand())
                + (node.negated() ? " not like " : " like ")
                + operand(node.pattern())
                + (node.ignoreCase() ? " ignoring case" : "");
    }

    @Override
    public String visitArithmetic(Arithmetic node) {
        String operator = switch (node.operator()) {
            case PLUS -> " + ";
            case MINUS -> " - ";
            case TIMES -> " * ";
            case DIVIDED -> " / ";
        };
        return operand(node.left()) + operator + operand(node.right());
    }

    @Override
    public String visitCall(Call node) {
        return node.arguments().stream()
                .map(ExpressionPrinter::print)
                .collect(Collectors.joining(", ", lower(node.function()) + "(", ")"));
    }

    @Override
    public String visitAggregate(Aggregate node) {
        return lower(node.function()) + "(" + aggregated(node) + ")";
    }

    @Override
    public String visitExists(Exists node) {
        return (node.negated() ? "not exists " : "exists ") + nested(node.select());
    }

    @Override
    public String visitSubquery(Subquery node) {
        return nested(node.select());
    }

    @Override
    public String visitExcluded(Excluded node) {
        return "excluded(" + node.id().label() + ")";
    }

    @Override
    public String visitToOnePath(ToOnePath node) {
        return node.relation().label() + " -> " + print(node.target());
    }

    @Override
    public String visitRelationTest(RelationTest node) {
        String relation = node.relation().label();
        Expr condition = node.condition();
        if (node.relation().isMany()) {
            return (node.negated() ? "none of " : "some of ") + relation + where(condition);
        } else if (condition == null) {
            return relation + (node.negated() ? " is absent" : " is present");
        }
        return relation + (node.negated() ? " has not (" : " has (") + print(condition) + ")";
    }

    @Override
    public String visitRelationAggregate(RelationAggregate node) {
        Aggregate aggregate = node.aggregate();
        return lower(aggregate.function()) + "(" + aggregated(aggregate) + " of "
                + node.relation().label() + where(node.condition()) + ")";
    }

    private static String aggregated(Aggregate node) {
        Expr operand = node.operand();
        return (node.distinct() ? "distinct " : "") + (operand == null ? "*" : print(operand));
    }

    private static String where(@Nullable Expr condition) {
        return condition == null ? "" : " where (" + print(condition) + ")";
    }

    private static String nested(Select select) {
        return "(\n" + Printer.print(select).indent(2) + ")";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
