package dev.cormorant.ir;

/**
 * Which rows a to-one relation is followed to; it leads nowhere from where there is none of them.
 *
 * @param where the condition on the related row
 * @param step tells steps of one statement from each other: expressions of the same step have the same condition and are of
 *     the same row; {@link #OWN} for a step that no other expression takes
 */
public record Restriction(Expr where, int step) {
    /** The number of steps that are not told from each other. */
    public static final int OWN = 0;
}
