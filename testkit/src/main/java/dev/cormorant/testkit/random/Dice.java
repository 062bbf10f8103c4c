package dev.cormorant.testkit.random;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Chance, the same for the same seed. Not thread-safe. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        // Neighbouring seeds would begin alike.
        this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L);
    }

    /** A number from 0 up to, and without, a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from one up to and including another. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    long number() {
        return random.nextLong();
    }

    <T> T pick(List<? extends T> choices) {
        return choices.get(below(choices.size()));
    }

    /** One of several ways to make something. */
    @SafeVarargs
    final <T> T oneOf(Supplier<? extends T>... ways) {
        return ways[below(ways.length)].get();
    }

    /** So many of something, each made anew. */
    <T> List<T> several(int count, Supplier<? extends T> each) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(each.get());
        }
        return List.copyOf(all);
    }
}
