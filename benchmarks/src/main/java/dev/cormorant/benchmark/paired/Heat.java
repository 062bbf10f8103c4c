package dev.cormorant.benchmark.paired;

import dev.cormorant.benchmark.Bench;
import dev.cormorant.benchmark.BenchmarkDatabase;
import dev.cormorant.benchmark.Contender;
import dev.cormorant.benchmark.work.Workload;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * One contender and JDBC on one database, in a JVM of their own: neither what another contender taught the compiler nor
 * what it left in memory counts. {@link HeatProcess} starts it and reads what it prints, a line for each pair of rounds.
 */
@Command(name = "Heat")
final class Heat implements Runnable {
    @Parameters(index = "0")
    private BenchmarkDatabase database = BenchmarkDatabase.STUB;

    @Parameters(index = "1")
    private Contender contender = Contender.CORMORANT;

    @Mixin
    private Effort effort = new Effort();

    private final PrintStream lines;

    private Heat(PrintStream lines) {
        this.lines = lines;
    }

    /** The command. */
    public static void main(String[] arguments) {
        PrintStream lines = System.out;
        System.setOut(System.err); // whatever else somebody prints is not for the reader of lines
        System.exit(PairedRun.withLabels(new CommandLine(new Heat(lines))).execute(arguments));
    }

    @Override
    public void run() {
        List<Workload> workloads =
                effort.workloads().stream().filter(database::offers).toList();
        try (Bench bench = database.open(List.of(contender))) {
            bench.requireAgreement(workloads);
            for (Workload workload : workloads) {
                measure(bench, workload);
            }
        }
    }

    private void measure(Bench bench, Workload workload) {
        for (int i = 0; i < effort.warmup(); i++) {
            Pairing.fight(bench, contender, workload, i, effort.roundNanos());
        }
        for (int i = 0; i < effort.rounds(); i++) {
            lines.println(Pairing.fight(bench, contender, workload, i, effort.roundNanos())
                    .line());
        }
    }
}
