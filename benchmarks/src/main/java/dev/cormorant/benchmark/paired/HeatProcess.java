package dev.cormorant.benchmark.paired;

import dev.cormorant.benchmark.BenchmarkDatabase;
import dev.cormorant.benchmark.Contender;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A {@link Heat} in a JVM that is started like this one. */
record HeatProcess(BenchmarkDatabase database, Contender contender, Effort effort) {
    /**
     * Runs it, and hands over each pair of rounds as it ends.
     *
     * @return whether it came to its end
     */
    boolean run(Consumer<Pairing> onPairing) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command()).redirectError(Redirect.INHERIT).start();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                onPairing.accept(Pairing.parse(line));
            }
        }
        return process.waitFor() == 0;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Heat.class.getName()));
        command.addAll(List.of(database.label(), contender.label()));
        command.addAll(effort.arguments());
        return command;
    }
}
