package dev.cormorant.expression;

/**
 * How far steps are followed that may lead on and on, as a value.
 *
 * @param levels the most steps from a row
 * @param bounded whether the rows beyond are left out; it is a failure if there are any otherwise
 * @param cutsCycles whether steps that lead back to a row above are left out; such a step is a failure otherwise
 */
public record Descent(int levels, boolean bounded, boolean cutsCycles) {
    private static final int CAP = 64;

    /** What holds where nothing is said: neither more than 64 steps nor a step back is expected. */
    public static final Descent EXPECTED = new Descent(CAP, false, false);

    /** So many steps, and not what lies beyond. */
    public Descent withLevels(int most) {
        return new Descent(most, true, cutsCycles);
    }

    /** Without steps that lead back. */
    public Descent withoutCycles() {
        return new Descent(levels, bounded, true);
    }

    /** The steps to take: one more than expected, where it must be known whether there are more. */
    public long steps() {
        return bounded ? levels : levels + 1L;
    }
}
