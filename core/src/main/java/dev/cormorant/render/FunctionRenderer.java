package dev.cormorant.render;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Case;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.RankFunction;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.Typed;
import dev.cormorant.ir.Window;
import dev.cormorant.type.Storage;
import dev.cormorant.type.Storage.Kind;
import java.util.function.Function;

/** Writes what is computed: arithmetic, functions, aggregates. */
public abstract class FunctionRenderer extends ExpressionRenderer {
    /** A renderer with nothing written. */
    protected FunctionRenderer(SqlWriter out, Names names, Literals literals) {
        super(out, names, literals);
    }

    @Override
    protected final boolean isOperation(Expr node) {
        return node instanceof Arithmetic;
    }

    @Override
    public SqlWriter visitArithmetic(Arithmetic node) {
        if (node.operator() == Arithmetic.Operator.DIVIDED) {
            Storage quotient = Storages.of(node);
            return quotient.kind() == Kind.DECIMAL ? exactQuotient(node, quotient.scale()) : quotient(node);
        }
        operand(node.left()).sql(symbol(node.operator()));
        return operand(node.right());
    }

    /** Writes the quotient of decimals, rounded half up to this many fraction digits. */
    protected SqlWriter exactQuotient(Arithmetic node, int scale) {
        out.sql("ROUND(");
        return quotient(node).sql(", ").number(scale).sql(")");
    }

    /** Writes a quotient. Half of the databases answer a division by zero with null: so do the others. */
    protected SqlWriter quotient(Arithmetic node) {
        operand(node.left()).sql(division(node)).sql("NULLIF(");
        return write(node.right()).sql(", 0)");
    }

    /** The operator that divides integers without a fraction and other numbers with one. */
    protected String division(Arithmetic node) {
        return symbol(node.operator());
    }

    @Override
    public final SqlWriter visitCall(Call node) {
        return switch (node.function()) {
            case LOWER -> lower(node.arguments().get(0));
            case UPPER -> upper(node.arguments().get(0));
            case LENGTH -> length(node.arguments().get(0));
            case CONCAT -> concat(node);
            case COALESCE -> coalesce(node);
            case NULLIF -> nullIf(node);
            case SUBSTRING -> substring(node);
            case ABS -> abs(node);
            case TRIM -> function("TRIM", node.arguments());
        };
    }

    /** Writes a number without its sign. */
    protected SqlWriter abs(Call node) {
        return function("ABS", node.arguments());
    }

    @Override
    protected SqlWriter lower(Expr text) {
        return function("LOWER", text);
    }

    /** Writes a text in upper case, by Unicode's rules. */
    protected SqlWriter upper(Expr text) {
        return function("UPPER", text);
    }

    /** Writes the number of a text's code points. */
    protected SqlWriter length(Expr text) {
        return function("CHAR_LENGTH", text);
    }

    /** Writes texts joined to one, which is null if one of them is. */
    protected SqlWriter concat(Call node) {
        return parenthesised(() -> out.each(node.arguments(), " || ", this::operand));
    }

    /** Writes some of a text's code points. */
    protected SqlWriter substring(Call node) {
        return function("SUBSTRING", node.arguments());
    }

    /** Writes the first of some values that is not null. */
    protected SqlWriter coalesce(Call node) {
        return function("COALESCE", node.arguments());
    }

    /** Writes a value, or null where it equals another. */
    protected SqlWriter nullIf(Call node) {
        return function("NULLIF", node.arguments());
    }

    @Override
    public SqlWriter visitCase(Case node) {
        out.sql("CASE");
        for (Case.Branch branch : node.branches()) {
            out.sql(" WHEN ");
            condition(branch.condition()).sql(" THEN ");
            result(node, branch.value());
        }
        if (node.otherwise() != null) {
            out.sql(" ELSE ");
            result(node, node.otherwise());
        }
        return out.sql(" END");
    }

    /** Writes one of the values that a CASE may have. */
    protected SqlWriter result(Case node, Expr value) {
        return operand(value);
    }

    /** Writes the value; a database that must be told its type overrides it. */
    @Override
    public SqlWriter visitTyped(Typed node) {
        return write(node.operand());
    }

    @Override
    public final SqlWriter visitAggregate(Aggregate node) {
        return value(node, this::aggregate);
    }

    @Override
    public final SqlWriter visitWindow(Window node) {
        if (node.function() instanceof Aggregate aggregate) {
            return value(aggregate, part -> {
                aggregate(part);
                return over(node);
            });
        }
        out.sql(((RankFunction) node.function()).name()).sql("()");
        return over(node);
    }

    private SqlWriter value(Aggregate node, Function<Aggregate, SqlWriter> part) {
        if (node.operand() == null) {
            return part.apply(node);
        }
        Storage average = Storages.of(node);
        boolean exact = node.function() == Aggregate.Function.AVG && Storages.isExact(average);
        return exact ? exactAverage(node, average.scale(), part) : part.apply(node);
    }

    /**
     * Writes the average of integers or decimals, rounded half up to this many fraction digits.
     *
     * @param part writes an aggregate, with its window if it has one
     */
    protected SqlWriter exactAverage(Aggregate node, int scale, Function<Aggregate, SqlWriter> part) {
        out.sql("ROUND(");
        return part.apply(node).sql(", ").number(scale).sql(")");
    }

    private SqlWriter over(Window node) {
        out.sql(" OVER (");
        if (!node.partitionBy().isEmpty()) {
            out.sql("PARTITION BY ").each(node.partitionBy(), ", ", this::write);
        }
        if (!node.orderBy().isEmpty()) {
            out.sql(node.partitionBy().isEmpty() ? "ORDER BY " : " ORDER BY ");
            out.each(node.orderBy(), ", ", this::sortKey);
        }
        return out.sql(")");
    }

    /** Writes an aggregate over the rows that it is restricted to. */
    protected SqlWriter aggregate(Aggregate node) {
        call(node);
        if (node.where() != null) {
            out.sql(" FILTER (WHERE ");
            condition(node.where()).sql(")");
        }
        return out;
    }

    /** Writes an aggregate over all rows. */
    protected final SqlWriter call(Aggregate node) {
        if (node.operand() == null) {
            return out.sql("COUNT(*)");
        }
        out.sql(node.function().name()).sql(node.distinct() ? "(DISTINCT " : "(");
        return aggregated(node, node.operand()).sql(")");
    }

    /** Writes what an aggregate is taken of. */
    protected SqlWriter aggregated(Aggregate node, Expr operand) {
        return write(operand);
    }

    /** Writes a term of an order, nulls where the key says. */
    protected abstract void sortKey(SortKey node);

    /** Writes the call of a function. */
    protected final SqlWriter function(String name, Iterable<Expr> arguments) {
        out.sql(name);
        return parenthesised(() -> out.each(arguments, ", ", this::write));
    }

    /** Writes the call of a function of one argument. */
    protected final SqlWriter function(String name, Expr argument) {
        out.sql(name).sql("(");
        return write(argument).sql(")");
    }

    /** The operator with blanks around it. */
    protected static String symbol(Arithmetic.Operator operator) {
        return switch (operator) {
            case PLUS -> " + ";
            case MINUS -> " - ";
            case TIMES -> " * ";
            case DIVIDED -> " / ";
        };
    }
}
