package dev.cormorant.testkit.server;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a server says. A file, not a pipe: it needs no thread that reads it, and a server that survives its JVM can
 * still write to it.
 */
record ServerLog(Path file) {

    private static final int LINES_SHOWN = 15;

    Redirect redirect() {
        return Redirect.appendTo(file.toFile());
    }

    /** The last lines, each on a line of its own, for the message of an exception. */
    String tail() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()).stream()
                .map(line -> System.lineSeparator() + line)
                .collect(Collectors.joining());
    }
}
