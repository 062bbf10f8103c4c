package dev.cormorant.schema;

/** What a foreign key does with the rows that refer to a row that is deleted or gets another key. */
public enum ReferentialAction {
    /** Refuses at the end of the statement, if the reference would dangle. */
    NO_ACTION,
    /** Refuses at once. */
    RESTRICT,
    /** Deletes the referring rows, or gives them the new key. */
    CASCADE,
    /** Writes null to the referring columns. */
    SET_NULL,
    /** Writes the default to the referring columns. */
    SET_DEFAULT
}
