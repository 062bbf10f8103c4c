package dev.cormorant.dialect.sqlite;

import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Case;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InSelect;
import dev.cormorant.render.Literals;
import dev.cormorant.render.Names;
import dev.cormorant.render.SqlRenderer;
import dev.cormorant.render.SqlWriter;
import dev.cormorant.render.Storages;
import dev.cormorant.type.Storage;
import dev.cormorant.type.Storage.Kind;
import java.util.function.Function;

/** Operators on decimals that are stored as integers: operands are brought to one scale, or refused. */
abstract class ScaledDecimalRenderer extends SqlRenderer {
    private boolean unchecked;

    ScaledDecimalRenderer(SqlWriter out, Names names, Literals literals) {
        super(out, names, literals);
    }

    @Override
    public SqlWriter visitComparison(Comparison node) {
        return aligned(node.left(), symbol(node.operator()), node.right());
    }

    @Override
    public SqlWriter visitDistinctness(Distinctness node) {
        return aligned(node.left(), node.distinct() ? " IS NOT " : " IS ", node.right());
    }

    @Override
    public final SqlWriter visitInSelect(InSelect node) {
        Expr selected = node.select().columns().get(0);
        if (isDecimal(node.operand()) && scale(node.operand()) != scale(selected)) {
            throw refused("decimals among those of a query with other fraction digits");
        }
        return super.visitInSelect(node);
    }

    /**
     * Integers that overflow become floating-point numbers, and those that overflow infinite, which is found out once for the
     * whole of a calculation.
     */
    @Override
    public final SqlWriter visitArithmetic(Arithmetic node) {
        if (unchecked || isDefinition()) {
            return calculation(node);
        }
        boolean exact = Storages.isExact(Storages.of(node));
        out.sql(exact ? SqliteFunctions.INTEGER : SqliteFunctions.FINITE).sql("(");
        unchecked = true;
        calculation(node);
        unchecked = false;
        return exact ? out.sql(", ").number(bits(node)).sql(")") : out.sql(")");
    }

    /** The least integer of some bits has no counterpart of as many, and the driver would cut it. */
    @Override
    protected final SqlWriter abs(Call node) {
        int bits = bits(node);
        if (unchecked || isDefinition() || bits == Long.SIZE) {
            return super.abs(node);
        }
        out.sql(SqliteFunctions.INTEGER).sql("(");
        return super.abs(node).sql(", ").number(bits).sql(")");
    }

    private static int bits(Expr node) {
        if (node instanceof Arithmetic inner) {
            return Math.max(bits(inner.left()), bits(inner.right()));
        }
        return switch (Storages.of(node).kind()) {
            case SMALLINT -> Short.SIZE;
            case INTEGER -> Integer.SIZE;
            default -> Long.SIZE;
        };
    }

    private SqlWriter calculation(Arithmetic node) {
        if (!isDecimal(node.left()) && !isDecimal(node.right())) {
            return super.visitArithmetic(node);
        }
        return switch (node.operator()) {
            case PLUS, MINUS -> aligned(node.left(), symbol(node.operator()), node.right());
            case TIMES -> {
                if (scale(node.left()) > 0 && scale(node.right()) > 0) {
                    throw refused("product of two decimals with fraction digits");
                }
                yield super.visitArithmetic(node);
            }
            case DIVIDED -> super.visitArithmetic(node);
        };
    }

    /** By zero it is null, and what overflowed inside of it would be lost: each operand is a calculation of its own. */
    @Override
    protected final SqlWriter quotient(Arithmetic node) {
        return checkedInside(() -> super.quotient(node));
    }

    @Override
    protected final SqlWriter exactQuotient(Arithmetic node, int scale) {
        if (isDefinition()) {
            throw refused("quotient of decimals in checks that hold for every program");
        }
        return checkedInside(() -> {
            out.sql(SqliteFunctions.QUOTIENT).sql("(");
            write(node.left()).sql(", ");
            write(node.right()).sql(", ").number(scale(node.right())).sql(")");
        });
    }

    private SqlWriter checkedInside(Runnable quotient) {
        boolean outside = unchecked;
        unchecked = false;
        quotient.run();
        unchecked = outside;
        return out;
    }

    @Override
    protected final SqlWriter exactAverage(Aggregate node, int scale, Function<Aggregate, SqlWriter> part) {
        out.sql(SqliteFunctions.QUOTIENT).sql("(");
        part.apply(node.of(Aggregate.Function.SUM)).sql(", ");
        return part.apply(node.of(Aggregate.Function.COUNT))
                .sql(", ")
                .number(Aggregate.AVERAGE_DIGITS)
                .sql(")");
    }

    @Override
    protected final SqlWriter coalesce(Call node) {
        int scale = Storages.of(node).scale();
        out.sql("COALESCE");
        return parenthesised(() -> out.each(node.arguments(), ", ", argument -> scaled(argument, scale)));
    }

    @Override
    protected final SqlWriter nullIf(Call node) {
        if (isDecimal(node.arguments().get(0))
                && scale(node.arguments().get(0)) != scale(node.arguments().get(1))) {
            throw refused("NULLIF of decimals with different fraction digits");
        }
        return super.nullIf(node);
    }

    @Override
    protected final SqlWriter result(Case node, Expr value) {
        return scaled(value, Storages.of(node).scale());
    }

    @Override
    protected final void assignment(Assignment node) {
        out.name(names.column(node.column())).sql(" = ");
        assigned(node);
    }

    /** Writes what a column is set to. */
    protected final void assigned(Assignment node) {
        Storage column = Storages.of(node.column().type());
        unchecked = Storages.isExact(column); // such a column itself refuses what is no integer
        if (column.kind() == Kind.DECIMAL) {
            scaled(node.value(), column.scale());
        } else {
            write(node.value());
        }
        unchecked = false;
    }

    private SqlWriter aligned(Expr left, String operator, Expr right) {
        int scale = isDecimal(left) || isDecimal(right) ? Math.max(scale(left), scale(right)) : 0;
        scaled(left, scale).sql(operator);
        return scaled(right, scale);
    }

    private SqlWriter scaled(Expr node, int scale) {
        int missing = scale == 0 ? 0 : scale - scale(node);
        if (missing < 0) {
            throw refused("assignment to a decimal with fewer fraction digits");
        }
        return missing == 0 ? operand(node) : parenthesised(() -> operand(node).sql(factor(missing)));
    }

    private static String factor(int digits) {
        return " * 1" + "0".repeat(digits);
    }

    private static boolean isDecimal(Expr node) {
        return Storages.of(node).kind() == Kind.DECIMAL;
    }

    private static int scale(Expr node) {
        Storage storage = Storages.of(node);
        if (!Storages.isExact(storage)) {
            throw refused("combination of decimals with " + storage);
        }
        return storage.scale();
    }

    private static UnsupportedByDatabaseException refused(String what) {
        return new UnsupportedByDatabaseException(
                "SQLite stores decimals as integers, so it has no " + what + "; compute it in Java");
    }
}
