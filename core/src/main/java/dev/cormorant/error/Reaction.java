package dev.cormorant.error;

/** What is done about something that works but may not have been meant. */
public enum Reaction {
    /** Nothing. */
    OFF,

    /** A line in the log. */
    WARN,

    /** An exception. */
    THROW
}
