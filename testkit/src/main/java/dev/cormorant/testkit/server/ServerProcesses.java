package dev.cormorant.testkit.server;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds servers without their handles: those of a JVM that was killed, and those that did not stop when asked. */
final class ServerProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcesses.class);

    private static final long PATIENCE_SECONDS = 10;

    private ServerProcesses() {}

    /**
     * Stops every process that runs a program from below {@code programs} on data below {@code data}. Both must hold:
     * an editor or a {@code tail} that somebody has open on a server's log is none of our business.
     */
    static void stop(Path programs, Path data) {
        List<ProcessHandle> servers = ProcessHandle.allProcesses()
                .filter(process -> isServer(process.info(), programs, data))
                .toList();
        for (ProcessHandle server : servers) {
            LOG.info("Stopping process {}", server.pid());
            server.destroy();
        }
        for (ProcessHandle server : servers) {
            awaitEnd(server);
        }
    }

    private static boolean isServer(ProcessHandle.Info process, Path programs, Path data) {
        boolean runsProgram = process.command()
                .filter(command -> Path.of(command).startsWith(programs))
                .isPresent();
        return runsProgram
                && process.arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(argument -> argument.contains(data.toString()));
    }

    private static void awaitEnd(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("Process {} needs force", server.pid(), e);
            server.destroyForcibly();
        }
    }
}
