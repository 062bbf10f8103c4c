package dev.cormorant.dialect.sqlite;

import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Expr;
import dev.cormorant.render.Literals;
import dev.cormorant.render.Names;
import dev.cormorant.render.SqlRenderer;
import dev.cormorant.render.SqlWriter;
import dev.cormorant.render.Storages;
import dev.cormorant.type.Storage;
import dev.cormorant.type.Storage.Kind;

/** Operators on decimals that are stored as integers: operands are brought to one scale, or refused. */
abstract class ScaledDecimalRenderer extends SqlRenderer {
    ScaledDecimalRenderer(SqlWriter out, Names names, Literals literals) {
        super(out, names, literals);
    }

    @Override
    public final SqlWriter visitComparison(Comparison node) {
        return aligned(node.left(), symbol(node.operator()), node.right());
    }

    @Override
    public final SqlWriter visitDistinctness(Distinctness node) {
        return aligned(node.left(), node.distinct() ? " IS NOT " : " IS ", node.right());
    }

    /** SQLite makes an imprecise number, or infinity, of what is too large; a definition can have no functions of ours. */
    @Override
    public final SqlWriter visitArithmetic(Arithmetic node) {
        boolean quotient = node.operator() == Arithmetic.Operator.DIVIDED && isDecimal(node);
        if (isDefinition() || quotient) {
            return calculation(node);
        }
        out.sql(isExact(node) ? SqliteSession.EXACT : SqliteSession.FINITE).sql("(");
        return calculation(node).sql(")");
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
            case DIVIDED -> quotient(node);
        };
    }

    private SqlWriter quotient(Arithmetic node) {
        if (scale(node.right()) > 0) {
            throw refused("quotient by a decimal with fraction digits");
        }
        out.sql("CAST(ROUND(");
        operand(node.left()).sql(" * 1.0 / NULLIF(");
        return write(node.right()).sql(", 0)) AS INTEGER)");
    }

    @Override
    protected final SqlWriter exactAverage(Aggregate node, Expr operand, int scale) {
        out.sql("CAST(ROUND(");
        return aggregate(node, operand).sql(factor(Storages.AVERAGE_DIGITS)).sql(") AS INTEGER)");
    }

    @Override
    protected final void assignment(Assignment node) {
        out.name(names.column(node.column())).sql(" = ");
        Storage column = Storages.of(node.column().type());
        if (column.kind() == Kind.DECIMAL) {
            scaled(node.value(), column.scale());
        } else if (node.value() instanceof Arithmetic arithmetic && isExact(arithmetic)) {
            calculation(arithmetic); // the column itself takes nothing but integers
        } else {
            write(node.value());
        }
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

    private static boolean isExact(Expr node) {
        return Storages.isExact(Storages.of(node));
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
