package dev.cormorant.ddl;

/** What happens to the referring rows when a referenced row goes or gets another key. */
public enum ForeignKeyAction {
    /** The statement fails at its end if a reference dangles. */
    NO_ACTION("NO ACTION"),
    /** The statement fails. */
    RESTRICT("RESTRICT"),
    /** The referring rows follow. */
    CASCADE("CASCADE"),
    /** The referring columns become null. */
    SET_NULL("SET NULL"),
    /** The referring columns get their defaults. */
    SET_DEFAULT("SET DEFAULT");

    private final String sql;

    ForeignKeyAction(String sql) {
        this.sql = sql;
    }

    /** The action in SQL. */
    public String sql() {
        return sql;
    }
}
