package dev.cormorant.internal.plan;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Case;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Containment;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ExprVisitor;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.InSelect;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.ir.KeyList;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.LinkPath;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Matches;
import dev.cormorant.ir.Not;
import dev.cormorant.ir.NotTrue;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.RankFunction;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Restriction;
import dev.cormorant.ir.RowValue;
import dev.cormorant.ir.Search;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SlotList;
import dev.cormorant.ir.SqlCondition;
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.Truth;
import dev.cormorant.ir.Typed;
import dev.cormorant.ir.Window;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                || expression instanceof InSelect
                || expression instanceof Like
                || expression instanceof Matches
                || expression instanceof Arithmetic
                || expression instanceof JsonPath
                || expression instanceof Containment
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
    public String visitOutputColumn(OutputColumn node) {
        String column = "#" + (node.index() + 1);
        return node.alias().isEmpty() ? column : node.alias() + "." + column;
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
        return Printer.lower(node);
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
                .collect(Collectors.joining(" " + Printer.lower(node.operator()) + " "));
    }

    @Override
    public String visitNot(Not node) {
        return "not (" + print(node.operand()) + ")";
    }

    @Override
    public String visitNotTrue(NotTrue node) {
        return operand(node.operand()) + " is not true";
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
    public String visitInSelect(InSelect node) {
        return operand(node.operand()) + (node.negated() ? " not in " : " in ") + Printer.nested(node.select());
    }

    @Override
    public String visitMatches(Matches node) {
        return operand(node.operand()) + " matches " + operand(node.pattern());
    }

    @Override
    public String visitSearch(Search node) {
        String search = "search of " + print(node.document()) + " for " + print(node.query());
        return node.answer() == Search.Answer.MATCH ? search : "score of " + search;
    }

    @Override
    public String visitDistance(Distance node) {
        String distance = node.metric().name().toLowerCase(Locale.ROOT) + " distance of " + print(node.vector())
                + " to " + print(node.other());
        return node.byIndex() ? distance + " by index" : distance;
    }

    /** The texts are the program's own. */
    @Override
    public String visitSqlCondition(SqlCondition node) {
        StringBuilder text = new StringBuilder("sql (").append(node.texts().get(0));
        for (int i = 0; i < node.arguments().size(); i++) {
            text.append(print(node.arguments().get(i))).append(node.texts().get(i + 1));
        }
        return text.append(')').toString();
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
                .collect(Collectors.joining(", ", Printer.lower(node.function()) + "(", ")"));
    }

    @Override
    public String visitCase(Case node) {
        String branches = node.branches().stream()
                .map(branch -> "when " + condition(branch.condition()) + " then " + operand(branch.value()))
                .collect(Collectors.joining(" "));
        return "case " + branches + (node.otherwise() == null ? "" : " else " + operand(node.otherwise())) + " end";
    }

    @Override
    public String visitTyped(Typed node) {
        return print(node.operand());
    }

    @Override
    public String visitAggregate(Aggregate node) {
        return aggregate(node);
    }

    @Override
    public String visitWindow(Window node) {
        String function = node.function() instanceof Aggregate aggregate
                ? aggregate(aggregate)
                : Printer.lower((RankFunction) node.function());
        return function
                + list(" of each (", node.partitionBy().stream().map(ExpressionPrinter::print), ")")
                + list(" ordered by ", node.orderBy().stream().map(Printer::sortKey), "");
    }

    private static String list(String opening, Stream<String> parts, String closing) {
        String joined = parts.collect(Collectors.joining(", "));
        return joined.isEmpty() ? "" : opening + joined + closing;
    }

    @Override
    public String visitExists(Exists node) {
        return (node.negated() ? "not exists " : "exists ") + Printer.nested(node.select());
    }

    @Override
    public String visitSubquery(Subquery node) {
        return Printer.nested(node.select());
    }

    @Override
    public String visitExcluded(Excluded node) {
        return "excluded(" + node.id().label() + ")";
    }

    @Override
    public String visitJsonPath(JsonPath node) {
        StringBuilder path = new StringBuilder(operand(node.document()));
        for (JsonPath.Step step : node.steps()) {
            path.append(
                    step instanceof JsonPath.Step.Member member
                            ? "." + member.name()
                            : "[" + ((JsonPath.Step.Element) step).index() + "]");
        }
        boolean part = node.result() == JsonPath.Result.PART;
        return part ? path.toString() : path + " as " + Printer.lower(node.result());
    }

    @Override
    public String visitContainment(Containment node) {
        String operator = switch (node.operator()) {
            case CONTAINS -> " contains ";
            case CONTAINED_BY -> " is contained by ";
            case OVERLAPS -> " overlaps ";
        };
        return operand(node.left()) + operator + operand(node.right());
    }

    @Override
    public String visitToOnePath(ToOnePath node) {
        Restriction restriction = node.restriction();
        String relation = node.relation().label() + (restriction == null ? "" : where(restriction.where()));
        return relation + " -> " + print(node.target());
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
        return Printer.lower(aggregate.function()) + "(" + aggregated(aggregate) + " of "
                + node.relation().label() + where(node.condition()) + ")";
    }

    @Override
    public String visitLinkPath(LinkPath node) {
        return (node.step() == 0 ? "link -> " : "link " + (node.step() + 1) + " -> ") + print(node.expr());
    }

    @Override
    public String visitKeyList(KeyList node) {
        return node.columns().stream().map(ExpressionPrinter::print).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String aggregate(Aggregate node) {
        return Printer.lower(node.function()) + "(" + aggregated(node) + ")";
    }

    private static String aggregated(Aggregate node) {
        Expr operand = node.operand();
        return (node.distinct() ? "distinct " : "") + (operand == null ? "*" : print(operand)) + where(node.where());
    }

    private static String where(@Nullable Expr condition) {
        return condition == null ? "" : " where (" + print(condition) + ")";
    }
}
