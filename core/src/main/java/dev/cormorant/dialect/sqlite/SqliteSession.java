package dev.cormorant.dialect.sqlite;

import dev.cormorant.error.UnsupportedByDatabaseException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.IntUnaryOperator;
import org.sqlite.Function;
import org.sqlite.core.Codes;

/** What statements rely on in a connection: foreign keys, patterns that know case, letters beyond ASCII, numbers that fit. */
final class SqliteSession {
    static final String LOWER = "cormorant_lower";
    static final String UPPER = "cormorant_upper";
    static final String EXACT = "cormorant_exact";
    static final String FINITE = "cormorant_finite";

    /** As SQLite calls it where it notices by itself. */
    private static final String OVERFLOW = "integer overflow";

    private SqliteSession() {}

    static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
            // Unlike a function of our own, the built-in LIKE can take the rows of a prefix from an index.
            statement.execute("PRAGMA case_sensitive_like = ON");
            requireForeignKeys(statement);
        }
        Connection driver = connection.unwrap(org.sqlite.SQLiteConnection.class);
        Function.create(driver, LOWER, new CaseMapping(Character::toLowerCase), 1, Function.FLAG_DETERMINISTIC);
        Function.create(driver, UPPER, new CaseMapping(Character::toUpperCase), 1, Function.FLAG_DETERMINISTIC);
        Function.create(driver, EXACT, new ExactNumber(), 1, Function.FLAG_DETERMINISTIC);
        Function.create(driver, FINITE, new FiniteNumber(), 1, Function.FLAG_DETERMINISTIC);
    }

    private static void requireForeignKeys(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("PRAGMA foreign_keys")) {
            if (!rows.next() || !rows.getBoolean(1)) {
                throw new UnsupportedByDatabaseException(
                        "This SQLite connection cannot enforce foreign keys; use a build"
                                + " that has them, and hand over connections outside a transaction");
            }
        }
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

    /** Lets a number through unless it is the imprecise one that SQLite makes of an integer that is too large. */
    private static final class ExactNumber extends Function {
        @Override
        protected void xFunc() throws SQLException {
            switch (value_type(0)) {
                case Codes.SQLITE_INTEGER -> result(value_long(0));
                case Codes.SQLITE_NULL -> result();
                default -> error(OVERFLOW);
            }
        }
    }

    /** Lets a number through unless it is infinite. */
    private static final class FiniteNumber extends Function {
        @Override
        protected void xFunc() throws SQLException {
            if (value_type(0) == Codes.SQLITE_NULL) {
                result();
            } else if (Double.isFinite(value_double(0))) {
                result(value_double(0));
            } else {
                error(OVERFLOW);
            }
        }
    }
}
