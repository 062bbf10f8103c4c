package dev.cormorant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A virtual thread that waits in a monitor holds on to its carrier: locks are objects of java.util.concurrent. */
class NoMonitorsTest {
    private static final Pattern MONITOR = Pattern.compile("^\\s*[^*/\\s].*\\bsynchronized\\b|^\\s*synchronized\\b");

    @Test
    void nothingIsSynchronized() throws IOException {
        var found = new ArrayList<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                for (var line : Files.readAllLines(source)) {
                    if (MONITOR.matcher(line).find()) {
                        found.add(source + ": " + line.strip());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
