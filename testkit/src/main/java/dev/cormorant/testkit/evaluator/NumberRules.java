package dev.cormorant.testkit.evaluator;

import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.HALF_UP;

import dev.cormorant.error.ValueOutOfRangeException;
import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Expr;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic and aggregates. A result that no 64-bit integer and no finite number holds is undefined; one that is only too
 * large for its own type may fail, for databases compute in types of different width.
 */
final class NumberRules {
    private NumberRules() {}

    static void tell(Rules rules) {
        rules.is(Arithmetic.class, NumberRules::arithmetic);
        rules.is(Aggregate.class, (node, meaning, scope) -> aggregate(node, meaning, scope.group()));
    }

    private static @Nullable Object arithmetic(Arithmetic node, Meaning meaning, Scope scope) {
        return meaning.strict(List.of(node.left(), node.right()), scope, values -> {
            boolean byZero = node.operator() == Arithmetic.Operator.DIVIDED
                    && exact(values.get(1)).signum() == 0;
            return byZero ? null : fitting(node, calculated(node, values.get(0), values.get(1)), meaning);
        });
    }

    static @Nullable Object abs(Call node, Meaning meaning, Scope scope) {
        return meaning.strict(node.arguments(), scope, values -> fitting(node, absolute(values.get(0)), meaning));
    }

    private static Object calculated(Arithmetic node, Object left, Object right) {
        if (left instanceof Double a && right instanceof Double b) {
            return approximate(node.operator(), a, b);
        }
        BigDecimal a = exact(left);
        BigDecimal b = exact(right);
        boolean integers = left instanceof Long && right instanceof Long;
        BigDecimal result = switch (node.operator()) {
            case PLUS -> a.add(b);
            case MINUS -> a.subtract(b);
            case TIMES -> a.multiply(b);
            case DIVIDED -> a.divide(b, FractionDigits.of(node.left()), integers ? DOWN : HALF_UP);
        };
        return integers ? result.toBigIntegerExact() : Stored.plain(result);
    }

    private static double approximate(Arithmetic.Operator operator, double left, double right) {
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case DIVIDED -> left / right;
        };
    }

    private static Object absolute(Object value) {
        return value instanceof Double number
                ? Math.abs(number)
                : value instanceof Long number
                        ? BigInteger.valueOf(number).abs()
                        : exact(value).abs();
    }

    private static BigDecimal exact(Object number) {
        if (number instanceof Double real) {
            return BigDecimal.valueOf(real);
        }
        return number instanceof Long integer ? BigDecimal.valueOf(integer) : (BigDecimal) number;
    }

    /** A result in the form in which values are stored, if there is one. */
    private static Object fitting(Expr node, Object result, Meaning meaning) {
        if (result instanceof Double number) {
            return real(number, meaning);
        }
        if (result instanceof BigDecimal decimal && isWide(decimal, FractionDigits.of(node))) {
            meaning.failures().may(ValueOutOfRangeException.class);
        }
        return result instanceof BigInteger integer ? integer(node, integer, meaning) : result;
    }

    /** Numbers so small that only zero is left of them may fail too. */
    private static Object real(double result, Meaning meaning) {
        if (Math.abs(result) < Double.MIN_NORMAL) {
            meaning.failures().may(ValueOutOfRangeException.class);
        }
        return Double.isFinite(result) ? result + 0.0 : overflow(meaning);
    }

    private static Object integer(Expr node, BigInteger result, Meaning meaning) {
        if (result.bitLength() > 63) {
            return overflow(meaning);
        }
        if (result.bitLength() > NumberWidth.of(node) - 1) {
            meaning.failures().may(ValueOutOfRangeException.class);
        }
        return result.longValueExact();
    }

    private static Undefined overflow(Meaning meaning) {
        meaning.failures().may(ValueOutOfRangeException.class);
        return Undefined.OVERFLOW;
    }

    /** An aggregate over those rows of a group that match its condition; nulls do not count. */
    static @Nullable Object aggregate(Aggregate node, Meaning meaning, List<Row> group) {
        List<Object> values = new ArrayList<>();
        for (Row row : group) {
            Object truth = node.where() == null ? (Object) true : meaning.of(node.where(), Scope.of(row));
            Object value = node.operand() == null ? (Object) true : meaning.of(node.operand(), Scope.of(row));
            if (truth instanceof Undefined || value instanceof Undefined) {
                return Undefined.OVERFLOW;
            } else if (Boolean.TRUE.equals(truth) && value != null && !(node.distinct() && values.contains(value))) {
                values.add(value);
            }
        }
        return aggregate(node, values, meaning);
    }

    private static @Nullable Object aggregate(Aggregate node, List<Object> values, Meaning meaning) {
        return switch (node.function()) {
            case COUNT -> (long) values.size();
            case MIN -> values.stream().min(ValueOrder.INSTANCE).orElse(null);
            case MAX -> values.stream().max(ValueOrder.INSTANCE).orElse(null);
            case SUM -> values.isEmpty() ? null : sum(values, node, meaning);
            case AVG -> values.isEmpty() ? null : average(values, node, meaning);
        };
    }

    /** Which rows a database adds first is its own affair, so what is too large on the way may fail. */
    private static BigDecimal sum(List<Object> values, Aggregate node, Meaning meaning) {
        List<BigDecimal> summands = values.stream().map(NumberRules::exact).toList();
        exact(summands.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add), node, 0, meaning);
        return exact(summands.stream().reduce(BigDecimal.ZERO, BigDecimal::add), node, 0, meaning);
    }

    private static BigDecimal average(List<Object> values, Aggregate node, Meaning meaning) {
        int digits = FractionDigits.of(Objects.requireNonNull(node.operand())) + Aggregate.AVERAGE_DIGITS;
        BigDecimal count = BigDecimal.valueOf(values.size());
        BigDecimal average = sum(values, node, meaning).divide(count, digits, HALF_UP);
        return exact(average, node, Aggregate.AVERAGE_DIGITS, meaning);
    }

    private static boolean isWide(BigDecimal decimal, int digits) {
        return decimal.movePointRight(digits).toBigInteger().bitLength() > 63;
    }

    /** A database may have no decimals of more than 64 bits, fraction digits included. */
    private static BigDecimal exact(BigDecimal result, Aggregate node, int moreDigits, Meaning meaning) {
        int digits = FractionDigits.of(Objects.requireNonNull(node.operand())) + moreDigits;
        if (isWide(result, digits)) {
            meaning.failures().may(ValueOutOfRangeException.class);
        }
        return Stored.plain(result);
    }
}
