package dev.cormorant.testkit.random;

/** How a program keeps rows out of sight. */
enum Hiding {
    /** It sees all rows; relations have filters of their own. */
    NONE,
    /** All relations to a table have the same filter, and so has each query of it. */
    BY_FILTERS,
    /** The rows that those filters would hide are not there, and nothing has a filter. */
    BY_ABSENCE
}
