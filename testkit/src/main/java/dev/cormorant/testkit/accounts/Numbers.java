package dev.cormorant.testkit.accounts;

import java.util.concurrent.atomic.AtomicInteger;

/** Numbers that are given once each, so that a test sees how often somebody asked. */
public final class Numbers {
    private static final AtomicInteger LAST = new AtomicInteger();

    private Numbers() {}

    /** The next one. */
    public static Integer next() {
        return LAST.incrementAndGet();
    }

    /** The last one that was given. */
    public static int last() {
        return LAST.get();
    }
}
