package dev.cormorant.query;

/** What a query may do though the settings of its database are against it. */
public enum Waiver {
    /** Return any number of rows, and of rows in each of the lists inside of them. */
    UNBOUNDED,

    /** Return any number of rows, while the lists inside of them stay bounded. */
    UNBOUNDED_ROWS,

    /** Read a table without an index. */
    SCAN
}
