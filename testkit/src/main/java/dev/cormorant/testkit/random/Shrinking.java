package dev.cormorant.testkit.random;

import java.util.Iterator;
import java.util.Optional;

/** Makes a program that shows a difference small, by leaving out and simplifying whatever it does not need for that. */
public final class Shrinking {
    private static final int MOST_TRIALS = 1500;

    private final Trial trial;
    private int trials;

    /** Shrinks programs by trials on a database. */
    public Shrinking(Trial trial) {
        this.trial = trial;
    }

    /** The difference that the smallest program shows that was found. */
    public Difference smallest(Difference found) {
        Difference smallest = found;
        Optional<Difference> smaller = smaller(smallest);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(smallest);
        }
        return smallest;
    }

    private Optional<Difference> smaller(Difference difference) {
        Iterator<Program> candidates = difference.program().simpler().iterator();
        while (candidates.hasNext() && trials++ < MOST_TRIALS) {
            Optional<Difference> smaller = trial.of(candidates.next());
            if (smaller.isPresent()) {
                return smaller;
            }
        }
        return Optional.empty();
    }
}
