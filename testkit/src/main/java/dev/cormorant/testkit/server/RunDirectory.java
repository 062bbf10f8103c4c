package dev.cormorant.testkit.server;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The directory of one JVM. The JVM holds a lock in it for as long as it lives, which the operating system releases
 * however it dies.
 */
final class RunDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(RunDirectory.class);

    private static final String OWNER = "owner.lock";

    private final Path path;

    private final Path programs;

    private final FileChannel owner;

    private RunDirectory(Path path, Path programs, FileChannel owner) {
        this.path = path;
        this.programs = programs;
        this.owner = owner;
    }

    /** Creates a directory below {@code runs} for servers whose programs lie below {@code programs}. */
    static RunDirectory create(Path runs, Path programs) throws IOException {
        Path path = Files.createTempDirectory(runs, ProcessHandle.current().pid() + "-");
        FileChannel owner = FileChannel.open(path.resolve(OWNER), CREATE, WRITE);
        owner.lock();
        return new RunDirectory(path, programs, owner);
    }

    /** Removes what killed JVMs left: their servers first, then their files. */
    static void removeAbandoned(Path runs, Path programs) throws IOException {
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(runs, Files::isDirectory)) {
            for (Path directory : directories) {
                if (isAbandoned(directory)) {
                    LOG.info("Removing {}, which a killed run left", directory);
                    removeQuietly(directory, programs);
                }
            }
        }
    }

    Path path() {
        return path;
    }

    /** The end: also of a server that did not stop when asked. */
    void remove() {
        removeQuietly(path, programs);
        try {
            owner.close();
        } catch (IOException e) {
            LOG.debug("The lock of {} goes with this JVM", path, e);
        }
    }

    private static boolean isAbandoned(Path directory) {
        try (FileChannel file = FileChannel.open(directory.resolve(OWNER), CREATE, WRITE);
                FileLock lock = file.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            LOG.debug("{} cannot be examined; somebody else may be removing it", directory, e);
            return false;
        }
    }

    /** A file that cannot be removed takes space; it must not take the tests with it. */
    private static void removeQuietly(Path directory, Path programs) {
        try {
            ServerProcesses.stop(programs, directory);
            FileTree.delete(directory);
        } catch (IOException e) {
            LOG.warn("Could not remove {}", directory, e);
        }
    }
}
