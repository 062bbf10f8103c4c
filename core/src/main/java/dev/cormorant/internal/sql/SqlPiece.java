package dev.cormorant.internal.sql;

/** A part of a text that was cut at its parameters. */
sealed interface SqlPiece {
    /** Text that goes to the driver as it is. */
    record Text(String sql) implements SqlPiece {}

    /** The place of a parameter. */
    record Place(String name) implements SqlPiece {}

    /**
     * The place of a parameter that stands alone in {@code in (:name)}, where a list may be.
     *
     * @param name the parameter
     * @param negated whether it is {@code not in}
     * @param end the text up to the closing parenthesis
     */
    record InPlace(String name, boolean negated, String end) implements SqlPiece {}
}
