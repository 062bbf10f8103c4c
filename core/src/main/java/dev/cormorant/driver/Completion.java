package dev.cormorant.driver;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How a transaction ends, and what is to be done then, in the order in which it was said. Work that a savepoint undid counts
 * as rolled back.
 */
final class Completion {
    private final List<Callback> callbacks = new ArrayList<>();
    private final Set<Runnable> visible = new LinkedHashSet<>();
    private Outcome outcome = Outcome.ROLLED_BACK;

    /** How a transaction ended. */
    enum Outcome {
        COMMITTED,
        ROLLED_BACK,
        /** The connection broke while it was committed. */
        UNKNOWN
    }

    private record Callback(Outcome when, boolean undone, Runnable action) {
        boolean isDueAfter(Outcome outcome) {
            return when == (undone ? Outcome.ROLLED_BACK : outcome);
        }
    }

    void add(Outcome when, Runnable action) {
        callbacks.add(new Callback(when, false, action));
    }

    /** What is to be done first unless the transaction was rolled back for certain; equal actions are done once. */
    void onceVisible(Runnable action) {
        visible.add(action);
    }

    /** A place to which a savepoint may go back. */
    int mark() {
        return callbacks.size();
    }

    /** What was said since then belongs to work that was undone. */
    void undoneSince(int mark) {
        callbacks.subList(mark, callbacks.size()).replaceAll(it -> new Callback(it.when(), true, it.action()));
    }

    /** Says how the transaction ended; unless it is said, it was rolled back. */
    void ended(Outcome how) {
        outcome = how;
    }

    /** Does what is due; a callback that fails does not keep the others from running. */
    void run(Consumer<Throwable> failed) {
        if (outcome != Outcome.ROLLED_BACK) {
            visible.forEach(Runnable::run);
        }
        for (Callback callback : callbacks) {
            if (callback.isDueAfter(outcome)) {
                try {
                    callback.action().run();
                } catch (RuntimeException e) {
                    failed.accept(e);
                }
            }
        }
    }
}
