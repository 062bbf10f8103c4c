package dev.cormorant.benchmark.paired;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** All pairs of rounds of JDBC and one contender at one kind of work. */
record Duel(List<Pairing> pairings) {
    /** The contender's speed in parts of JDBC's, one number for each pair. */
    Spread speed() {
        return Spread.of(pairings.stream().map(Pairing::speed).toList());
    }

    /** A number of the contender in parts of JDBC's. */
    double ratio(ToDoubleFunction<Round> number) {
        return median(Pairing::contender, number) / median(Pairing::jdbc, number);
    }

    /** A number of the contender. */
    double contender(ToDoubleFunction<Round> number) {
        return median(Pairing::contender, number);
    }

    /** A number of JDBC. */
    double jdbc(ToDoubleFunction<Round> number) {
        return median(Pairing::jdbc, number);
    }

    private double median(Function<Pairing, Round> side, ToDoubleFunction<Round> number) {
        return Spread.of(pairings.stream().map(side).map(number::applyAsDouble).toList())
                .median();
    }
}
