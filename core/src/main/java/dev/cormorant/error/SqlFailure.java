package dev.cormorant.error;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the database said when a statement failed, and what the statement was. */
public final class SqlFailure implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String sql;
    private final @Nullable String sqlState;
    private final int vendorCode;
    private final @Nullable String name;
    private final List<String> values;

    /**
     * A failure of a statement without a name.
     *
     * @param sql the statement's text, without values; empty where no statement was running
     * @param sqlState the five-character code of the SQL standard, if the driver gave one
     * @param vendorCode the database's own code
     */
    public SqlFailure(String sql, @Nullable String sqlState, int vendorCode) {
        this(sql, sqlState, vendorCode, null, List.of());
    }

    private SqlFailure(
            String sql, @Nullable String sqlState, int vendorCode, @Nullable String name, List<String> values) {
        this.sql = sql;
        this.sqlState = sqlState;
        this.vendorCode = vendorCode;
        this.name = name;
        this.values = values;
    }

    /** The same of a statement with this name; null for none. */
    public SqlFailure withName(@Nullable String other) {
        return new SqlFailure(sql, sqlState, vendorCode, other, values);
    }

    /** The same of a statement that ran with these values. */
    public SqlFailure withValues(List<String> others) {
        return new SqlFailure(sql, sqlState, vendorCode, name, List.copyOf(others));
    }

    /** The statement's text, without values; empty where no statement was running. */
    public String sql() {
        return sql;
    }

    /** The five-character code of the SQL standard; null if the driver gave none. */
    public @Nullable String sqlState() {
        return sqlState;
    }

    /** The database's own code. */
    public int vendorCode() {
        return vendorCode;
    }

    /** What the program calls the statement, by {@code db.named(..)}. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * The statement's values as texts, in the order of their places; empty unless the database was opened with
     * {@code s.valuesInErrors()}.
     */
    public List<String> values() {
        return values;
    }

    /** A message with what is known of the statement. */
    String describe(String message) {
        String named = name == null ? message : name + ": " + message;
        return values.isEmpty() ? named : named + " (values: " + String.join(", ", values) + ")";
    }
}
