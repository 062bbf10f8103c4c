package dev.cormorant.benchmark.paired;

import dev.cormorant.benchmark.Bench;
import dev.cormorant.benchmark.Contender;
import dev.cormorant.benchmark.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The rounds of the two contenders at one kind of work; round {@code i} of one was beside round {@code i} of the other.
 */
record Duel(Workload workload, List<Round> jdbc, List<Round> cormorant) {
    /** Lets both do the work in turns, and who begins changes from pair to pair. */
    static Duel fight(Bench bench, Workload workload, int rounds, long roundNanos) {
        List<Round> jdbc = new ArrayList<>();
        List<Round> cormorant = new ArrayList<>();
        int turn = 0;
        for (int i = 0; i < rounds; i++) {
            bench.prepare(workload);
            if (i % 2 == 0) {
                jdbc.add(Round.run(workload, bench.of(Contender.JDBC), turn, roundNanos));
                cormorant.add(Round.run(workload, bench.of(Contender.CORMORANT), turn, roundNanos));
            } else {
                cormorant.add(Round.run(workload, bench.of(Contender.CORMORANT), turn, roundNanos));
                jdbc.add(Round.run(workload, bench.of(Contender.JDBC), turn, roundNanos));
            }
            turn += (int) jdbc.get(i).operations();
        }
        return new Duel(workload, jdbc, cormorant);
    }

    /** Cormorant's speed in parts of JDBC's, one number for each pair of rounds. */
    Spread speed() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < jdbc.size(); i++) {
            ratios.add(cormorant.get(i).operationsPerSecond() / jdbc.get(i).operationsPerSecond());
        }
        return Spread.of(ratios);
    }

    double medianOfJdbc(ToDoubleFunction<Round> number) {
        return median(jdbc, number);
    }

    double medianOfCormorant(ToDoubleFunction<Round> number) {
        return median(cormorant, number);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> number) {
        return Spread.of(rounds.stream().mapToDouble(number).boxed().toList()).median();
    }
}
