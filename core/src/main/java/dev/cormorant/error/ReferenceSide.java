package dev.cormorant.error;

/** The side on which a foreign key was violated. */
public enum ReferenceSide {
    /** A row refers to one that is not there. */
    MISSING_PARENT,
    /** A row that is to go, or to get another key, is referred to. */
    STILL_REFERENCED
}
