package dev.cormorant.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** A JVM stands for a server here: a program of which one knows where it lies. */
class ServerProcessesTest {

    @TempDir
    private Path directory;

    @Test
    @EnabledOnOs(LINUX)
    void onlyAServerOfOursThatWorksOnTheseDataIsStopped() throws Exception {
        Path programs = Path.of(System.getProperty("java.home")).toRealPath();
        Path data = directory.resolve("data");
        Process server = start(programs, data);
        Process neighbour = start(programs, directory.resolve("other"));
        try {
            ServerProcesses.stop(directory, data);
            assertThat(server.isAlive()).as("a program that is not ours").isTrue();

            ServerProcesses.stop(programs, data);
            assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(neighbour.isAlive()).as("a server on other data").isTrue();
        } finally {
            server.destroyForcibly();
            neighbour.destroyForcibly();
        }
    }

    private static Process start(Path programs, Path data) throws IOException, URISyntaxException {
        Path classes = Path.of(ServerProcessesTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Process process = new ProcessBuilder(
                        programs.resolve("bin/java").toString(),
                        "-cp",
                        classes.toString(),
                        Waiting.class.getName(),
                        data.toString())
                .start();
        // Its arguments can be seen from its first output on.
        assertThat(process.getInputStream().read()).isPositive();
        return process;
    }

    /** A program that does nothing until it is stopped. */
    static final class Waiting {

        private Waiting() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println(arguments.length);
            // Ends too if whoever started it dies.
            System.in.transferTo(System.out);
        }
    }
}
