package dev.cormorant.testkit.server;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where this JVM keeps its servers: unpacked programs, which outlast it, and its run directory, which does not.
 *
 * <p>A JVM shutdown hook ends it all. A listener of JUnit's session would not see a run that is interrupted, a test
 * that calls {@code System.exit}, or a test framework other than JUnit; a hook sees them all. What not even a hook
 * sees, a killed JVM, is made good by the next run: a run directory whose lock nobody holds has no owner any more.
 */
final class ServerHome {

    private static final Logger LOG = LoggerFactory.getLogger(ServerHome.class);

    private static final Once<ServerHome> HERE = new Once<>(ServerHome::open);

    /** A file lock belongs to the JVM, not to a thread. */
    private static final Object THREADS = new Object();

    private final Path root;

    private final RunDirectory run;

    private final Deque<AutoCloseable> servers = new ConcurrentLinkedDeque<>();

    private ServerHome(Path root, RunDirectory run) {
        this.root = root;
        this.run = run;
    }

    static ServerHome here() {
        return HERE.get();
    }

    /** A directory that later runs find again. */
    Path cache(String name) throws IOException {
        return Files.createDirectories(root.resolve("cache").resolve(name));
    }

    /** A directory that goes when this JVM goes. */
    Path temporary(String name) throws IOException {
        return Files.createDirectories(run.path().resolve(name));
    }

    /** The user whose processes these are; a server may refuse to run for {@code root}. */
    boolean isOwnedByRoot() throws IOException {
        return Files.getOwner(run.path()).getName().equals("root");
    }

    /** Stops {@code server} when this JVM ends. */
    void stopAtExit(AutoCloseable server) {
        servers.addFirst(server);
    }

    /** Does what two runs that share this home must not do at the same time, such as unpacking a program. */
    <T> T exclusively(Task<T> task) throws IOException {
        return exclusively(root, task);
    }

    private static <T> T exclusively(Path root, Task<T> task) throws IOException {
        synchronized (THREADS) {
            try (FileChannel file = FileChannel.open(root.resolve("lock"), CREATE, WRITE)) {
                // Released when the file is closed.
                file.lock();
                return task.run();
            }
        }
    }

    private static ServerHome open() {
        try {
            Path root = findRoot();
            RunDirectory run = exclusively(root, () -> {
                Path runs = Files.createDirectories(root.resolve("runs"));
                RunDirectory.removeAbandoned(runs, root);
                return RunDirectory.create(runs, root);
            });
            ServerHome home = new ServerHome(root, run);
            Runtime.getRuntime().addShutdownHook(new Thread(home::close, "cormorant-test-servers"));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("No place for the files of test databases", e);
        }
    }

    /** Beside the other products of the build, so that cleaning cleans this too; elsewhere if there is no build. */
    private static Path findRoot() throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        if (Files.isDirectory(target) && Files.isWritable(target)) {
            Path root = target.resolve("test-servers");
            createPrivate(root);
            if (isOurs(root)) {
                return root.toRealPath();
            }
        }
        Path root = Path.of(System.getProperty("java.io.tmpdir"))
                .toAbsolutePath()
                .resolve("cormorant-test-servers-" + System.getProperty("user.name"));
        createPrivate(root);
        if (!isOurs(root)) {
            throw new IOException(root + " belongs to somebody else");
        }
        return root.toRealPath();
    }

    /** Programs are started from here: nobody else may write to it. */
    private static void createPrivate(Path directory) throws IOException {
        try {
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectory(
                        directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(directory);
            }
        } catch (FileAlreadyExistsException e) {
            LOG.debug("{} was there before", directory);
        }
    }

    /** A build as another user may have left one; PostgreSQL as root could not even enter that. */
    private static boolean isOurs(Path directory) throws IOException {
        if (!Files.isWritable(directory)) {
            return false;
        }
        Path probe = Files.createTempFile(directory, "probe", null);
        try {
            return Files.getOwner(probe).equals(Files.getOwner(directory));
        } finally {
            Files.delete(probe);
        }
    }

    private void close() {
        for (AutoCloseable server : servers) {
            try {
                server.close();
            } catch (Exception e) {
                LOG.warn("A test server did not stop in an orderly way", e);
            }
        }
        run.remove();
    }

    /** A piece of work on files. */
    @FunctionalInterface
    interface Task<T> {

        T run() throws IOException;
    }
}
