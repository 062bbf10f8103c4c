package dev.cormorant.ddl;

/** What a row gets in a column that its insert does not name. */
public sealed interface DefaultValue {
    /** The same value for every row, in the form that a codec of the column's storage takes. */
    record Constant(Object stored) implements DefaultValue {}

    /** The time of the statement, in UTC. */
    enum Now implements DefaultValue {
        NOW
    }
}
