package dev.cormorant.benchmark.paired;

import dev.cormorant.benchmark.work.Workload;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Option;

/** What is measured, and for how long. */
final class Effort {
    @Option(
            names = {"-w", "--workload"},
            split = ",",
            paramLabel = "<workload>",
            description =
                    "find, list-100, list-1000, list-10000, search, insert, insert-1000, insert-100000, update on one"
                            + " table; newest, newest-of-each, exists, keyset, children, graph on several. Default: all but insert-100000, which takes seconds for each operation.")
    private List<Workload> workloads = List.copyOf(EnumSet.complementOf(EnumSet.of(Workload.INSERT_100000)));

    @Option(
            names = {"-r", "--rounds"},
            paramLabel = "<n>",
            description = "Pairs of rounds that count. Default: ${DEFAULT-VALUE}.")
    private int rounds = 21;

    @Option(
            names = "--warmup",
            paramLabel = "<n>",
            description = "Pairs of rounds before them that do not. Default: ${DEFAULT-VALUE}.")
    private int warmup = 10;

    @Option(
            names = {"-t", "--time"},
            paramLabel = "<ms>",
            description = "The length of a round in milliseconds. Default: ${DEFAULT-VALUE}.")
    private int millis = 200;

    List<Workload> workloads() {
        return workloads;
    }

    int rounds() {
        return rounds;
    }

    int warmup() {
        return warmup;
    }

    long roundNanos() {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** The same effort as arguments of a command. */
    List<String> arguments() {
        List<String> arguments =
                new ArrayList<>(List.of("-r", "" + rounds, "--warmup", "" + warmup, "-t", "" + millis));
        workloads.forEach(workload -> arguments.addAll(List.of("-w", workload.label())));
        return arguments;
    }
}
