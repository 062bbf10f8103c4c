package dev.cormorant.benchmark.paired;

import dev.cormorant.benchmark.BenchmarkDatabase;
import dev.cormorant.benchmark.Contender;
import dev.cormorant.benchmark.work.Workload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares contenders with JDBC in paired rounds; prints the ratios and draws them. */
@Command(
        name = "PairedRun",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Compares Cormorant and its peers with JDBC written by hand: JDBC and a contender do the same work in short"
                    + " rounds that take turns, so that the ratio of their speed holds on a machine that is busy with"
                    + " something else.",
            "Markdown goes to standard output, progress to standard error. Each contender on each database is measured"
                    + " in a JVM of its own, beside JDBC. The results of both are compared before anything is timed."
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
            names = {"-c", "--contender"},
            split = ",",
            paramLabel = "<contender>",
            description =
                    "cormorant, jooq, hibernate, jimmer, jdbi, ebean; or jdbc, to see how far JDBC is from itself."
                            + " Default: all but jdbc.")
    private List<Contender> contenders = List.copyOf(EnumSet.complementOf(EnumSet.of(Contender.JDBC)));

    @Mixin
    private Effort effort = new Effort();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "<directory>",
            description = "Where a chart and all rounds of each database are written: h2.svg, h2.csv. Default:"
                    + " ${DEFAULT-VALUE}.")
    private Path output = Path.of("target", "paired");

    /** The command. */
    public static void main(String[] arguments) {
        System.exit(withLabels(new CommandLine(new PairedRun())).execute(arguments));
    }

    static CommandLine withLabels(CommandLine command) {
        return command.setCaseInsensitiveEnumValuesAllowed(true).registerConverter(Workload.class, Workload::labelled);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int failures = 0;
        int heats = databases.size() * contenders.size();
        try (Progress progress = Progress.of(heats * effort.workloads().size() * effort.rounds())) {
            for (BenchmarkDatabase database : databases) {
                Results results = new Results(database, contenders, effort.workloads());
                for (Contender contender : contenders) {
                    failures += measure(results, contender, progress) ? 0 : 1;
                }
                System.out.println(Table.of(results));
                ResultFiles.write(output, results);
            }
        }
        return failures;
    }

    /** Whether all went well. */
    private boolean measure(Results results, Contender contender, Progress progress)
            throws IOException, InterruptedException {
        BenchmarkDatabase database = results.database();
        if (!contender.worksOn(database)) {
            results.addAbsence(contender, "needs more of a driver than " + database.label() + " has");
            return true;
        }
        boolean complete = new HeatProcess(database, contender, effort).run(pairing -> {
            results.add(contender, pairing);
            progress.step(database.label() + ", " + contender.title() + ", "
                    + pairing.workload().label());
        });
        if (!complete) {
            results.addAbsence(contender, "failed, standard error says why");
        }
        return complete;
    }
}
