package dev.cormorant.testkit.server;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done when its result is first wanted, and never again. A failure is a result too: a hundred test classes
 * must not wait a minute each for a server that cannot start.
 */
final class Once<T> {

    private final Supplier<T> work;

    private @Nullable T result;

    private @Nullable RuntimeException failure;

    Once(Supplier<T> work) {
        this.work = work;
    }

    synchronized T get() {
        if (failure != null) {
            throw failure;
        }
        if (result != null) {
            return result;
        }
        try {
            T done = work.get();
            result = done;
            return done;
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }
}
