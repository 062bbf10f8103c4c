package dev.cormorant.query;

/** What a query may do though the settings of its database are against it. */
public enum Waiver {
    /** Return any number of rows. */
    UNBOUNDED,

    /** Read a table without an index. */
    SCAN
}
