package dev.cormorant.testkit.evaluator;

/** What has no value, not even null: whatever needs it fails. */
enum Undefined {
    /** The result of arithmetic that no database can hold. */
    OVERFLOW,
    /** A tree in which rows lead back to themselves, or on and on. */
    ENDLESS
}
