package dev.cormorant.dialect.sqlite;

import dev.cormorant.ir.Metric;
import dev.cormorant.type.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/** Functions that SQLite lacks: letters beyond ASCII, regular expressions, calculations that are exact or fail. */
final class SqliteFunctions {
    static final String LOWER = "cormorant_lower";
    static final String UPPER = "cormorant_upper";
    static final String MATCHES = "cormorant_matches";

    /** The first argument, if it is an integer of so many bits, or null. */
    static final String INTEGER = "cormorant_integer";

    /** The argument, if it is a finite number, or null. */
    static final String FINITE = "cormorant_finite";

    /** The quotient of two integers, times ten to the power of the third one, rounded half up; null by zero. */
    static final String QUOTIENT = "cormorant_quotient";

    /** By the metric of this name, how far two vectors are from each other; null where they have no distance. */
    static final String DISTANCE = "cormorant_distance";

    /** As SQLite itself says it. */
    private static final String OVERFLOW = "integer overflow";

    private static final int INTEGER_TYPE = 1;
    private static final int NULL_TYPE = 5;

    private SqliteFunctions() {}

    static void register(Connection connection) throws SQLException {
        register(connection, LOWER, new CaseMapping(Character::toLowerCase), 1);
        register(connection, UPPER, new CaseMapping(Character::toUpperCase), 1);
        register(connection, MATCHES, new Matching(), 2);
        register(connection, INTEGER, new CheckedInteger(), 2);
        register(connection, FINITE, new FiniteNumber(), 1);
        register(connection, QUOTIENT, new Quotient(), 3);
        register(connection, DISTANCE, new VectorDistance(), 3);
    }

    private static void register(Connection connection, String name, Function function, int arguments)
            throws SQLException {
        Function.create(connection, name, function, arguments, Function.FLAG_DETERMINISTIC);
    }

    /** Maps each code point on its own, so that a text and a pattern for it are mapped alike. */
    private static final class CaseMapping extends Function {
        private final IntUnaryOperator mapping;

        CaseMapping(IntUnaryOperator mapping) {
            this.mapping = mapping;
        }

        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null) {
                result();
            } else {
                result(mapped(text));
            }
        }

        private String mapped(String text) {
            int[] codePoints = text.codePoints().map(mapping).toArray();
            return new String(codePoints, 0, codePoints.length);
        }
    }

    private static final class Matching extends Function {
        private String source = "";
        private @Nullable Pattern compiled;

        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            String pattern = value_text(1);
            if (text == null || pattern == null) {
                result();
                return;
            }
            try {
                result(compiled(pattern).matcher(text).find() ? 1 : 0);
            } catch (PatternSyntaxException e) {
                error("the regular expression has a mistake: " + e.getDescription());
            }
        }

        /** Nearly always the pattern of the row before. */
        private Pattern compiled(String pattern) {
            Pattern known = compiled;
            if (known == null || !source.equals(pattern)) {
                known = Pattern.compile(pattern);
                compiled = known;
                source = pattern;
            }
            return known;
        }
    }

    private static final class CheckedInteger extends Function {
        @Override
        protected void xFunc() throws SQLException {
            int type = value_type(0);
            if (type == NULL_TYPE) {
                result();
            } else if (type == INTEGER_TYPE && fits(value_long(0), value_int(1))) {
                result(value_long(0));
            } else {
                error(OVERFLOW);
            }
        }

        private static boolean fits(long value, int bits) {
            int unused = Long.SIZE - bits;
            return value << unused >> unused == value;
        }
    }

    private static final class FiniteNumber extends Function {
        @Override
        protected void xFunc() throws SQLException {
            if (value_type(0) == NULL_TYPE) {
                result();
            } else if (Double.isFinite(value_double(0))) {
                result(value_double(0));
            } else {
                error(OVERFLOW);
            }
        }
    }

    private static final class Quotient extends Function {
        @Override
        protected void xFunc() throws SQLException {
            if (value_type(0) == NULL_TYPE || value_type(1) == NULL_TYPE || value_long(1) == 0) {
                result();
                return;
            }
            BigDecimal dividend = BigDecimal.valueOf(value_long(0)).movePointRight(value_int(2));
            BigDecimal quotient = dividend.divide(BigDecimal.valueOf(value_long(1)), 0, RoundingMode.HALF_UP);
            if (quotient.toBigInteger().bitLength() < Long.SIZE) {
                result(quotient.longValue());
            } else {
                error(OVERFLOW);
            }
        }
    }

    private static final class VectorDistance extends Function {
        @Override
        protected void xFunc() throws SQLException {
            if (value_type(1) == NULL_TYPE || value_type(2) == NULL_TYPE) {
                result();
                return;
            }
            try {
                OptionalDouble distance = vector(1).distanceTo(vector(2), Metric.valueOf(value_text(0)));
                if (distance.isPresent()) {
                    result(distance.getAsDouble());
                } else {
                    result();
                }
            } catch (IllegalArgumentException e) {
                error("no distance: " + e.getMessage());
            }
        }

        private Vector vector(int argument) throws SQLException {
            return Vector.ofBytes(value_blob(argument));
        }
    }
}
