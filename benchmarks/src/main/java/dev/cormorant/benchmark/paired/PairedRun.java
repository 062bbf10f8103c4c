package dev.cormorant.benchmark.paired;

import dev.cormorant.benchmark.Bench;
import dev.cormorant.benchmark.BenchmarkDatabase;
import dev.cormorant.benchmark.Workload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares Cormorant with JDBC in paired rounds and prints the ratios. */
@Command(
        name = "PairedRun",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Compares Cormorant with JDBC written by hand: both do the same work in short rounds that take turns, so that"
                    + " the ratio of their speed holds on a machine that is busy with something else.",
            "A Markdown table goes to standard output, progress to standard error. Each database is measured in a JVM of"
                    + " its own. The results of both are compared before anything is timed."
        })
public final class PairedRun implements Callable<Integer> {
    @Option(
            names = {"-d", "--database"},
            split = ",",
            paramLabel = "<database>",
            description = "sqlite, h2, postgres, or stub: a driver without a database, which leaves only what the code"
                    + " around JDBC costs. Default: all of them.")
    private List<BenchmarkDatabase> databases = List.of(BenchmarkDatabase.values());

    @Option(
            names = {"-w", "--workload"},
            split = ",",
            paramLabel = "<workload>",
            description =
                    "find, list-100, list-1000, list-10000, search, insert, insert-1000, update. Default: all of them.")
    private List<Workload> workloads = List.of(Workload.values());

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

    /** The command. */
    public static void main(String[] arguments) {
        CommandLine command = new CommandLine(new PairedRun())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Workload.class, Workload::labelled);
        System.exit(command.execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (databases.size() == 1) {
            measure(databases.get(0));
            return 0;
        }
        int failures = 0;
        for (BenchmarkDatabase database : databases) {
            failures += inItsOwnJvm(database) == 0 ? 0 : 1;
        }
        return failures;
    }

    private void measure(BenchmarkDatabase database) {
        progress(database, "preparing");
        try (Bench bench = database.open()) {
            bench.requireAgreement(workloads);
            System.out.println(Report.head(database));
            for (Workload workload : workloads) {
                progress(database, workload.label());
                long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
                Duel.fight(bench, workload, warmup, nanos);
                System.out.println(Report.row(Duel.fight(bench, workload, rounds, nanos)));
            }
        }
    }

    private int inItsOwnJvm(BenchmarkDatabase database) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                PairedRun.class.getName()));
        command.addAll(Arrays.asList("-d", database.label(), "-t", "" + millis));
        command.addAll(Arrays.asList("-r", "" + rounds, "--warmup", "" + warmup));
        workloads.forEach(workload -> command.addAll(List.of("-w", workload.label())));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void progress(BenchmarkDatabase database, String what) {
        System.err.println(database.label() + ": " + what);
    }
}
