package dev.cormorant.benchmark.paired;

import dev.cormorant.benchmark.Bench;
import dev.cormorant.benchmark.Contender;
import dev.cormorant.benchmark.work.Workload;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A round of JDBC and a round of another contender at one kind of work, one right after the other. */
record Pairing(Workload workload, Round jdbc, Round contender) {
    /** The names of what {@link #line} tells. */
    static final String HEAD = "workload,jdbc operations,jdbc ns,jdbc cpu ns,jdbc bytes,operations,ns,cpu ns,bytes";

    /** Lets both do the work; who begins changes from one number to the next. */
    static Pairing fight(Bench bench, Contender contender, Workload workload, int number, long roundNanos) {
        boolean jdbcFirst = number % 2 == 0;
        Contender first = jdbcFirst ? Contender.JDBC : contender;
        Contender second = jdbcFirst ? contender : Contender.JDBC;
        int turn = number * 1_000;
        bench.prepare(workload);
        Round earlier = Round.run(workload, bench.of(first), turn, roundNanos);
        bench.prepare(workload);
        Round later = Round.run(workload, bench.of(second), turn, roundNanos);
        return jdbcFirst ? new Pairing(workload, earlier, later) : new Pairing(workload, later, earlier);
    }

    /** The contender's speed in parts of JDBC's. */
    double speed() {
        return contender.operationsPerSecond() / jdbc.operationsPerSecond();
    }

    /** Everything about it, with commas between. */
    String line() {
        return workload.label() + "," + jdbc.line() + "," + contender.line();
    }

    /** What {@link #line} told. */
    static Pairing parse(String line) {
        String[] parts = line.split(",", -1);
        long[] numbers = Stream.of(parts).skip(1).mapToLong(Long::parseLong).toArray();
        return new Pairing(
                Workload.labelled(parts[0]),
                Round.of(LongStream.of(numbers).limit(4).toArray()),
                Round.of(LongStream.of(numbers).skip(4).toArray()));
    }
}
