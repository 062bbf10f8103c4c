package dev.cormorant.benchmark.paired;

import dev.cormorant.benchmark.Contender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Results as files: a chart for people, and every pair of rounds for programs. */
final class ResultFiles {
    private ResultFiles() {}

    static void write(Path directory, Results results) throws IOException {
        Files.createDirectories(directory);
        String name = results.database().label();
        Files.writeString(directory.resolve(name + ".svg"), Chart.of(results));
        Files.write(directory.resolve(name + ".csv"), lines(results));
    }

    private static List<String> lines(Results results) {
        List<String> lines = new ArrayList<>();
        lines.add("contender," + Pairing.HEAD);
        for (Contender contender : results.contenders()) {
            results.pairings(contender).forEach(pairing -> lines.add(contender.label() + "," + pairing.line()));
        }
        return lines;
    }
}
