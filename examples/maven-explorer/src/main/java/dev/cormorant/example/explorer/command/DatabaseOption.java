package dev.cormorant.example.explorer.command;

import dev.cormorant.Database;
import dev.cormorant.example.explorer.schema.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import picocli.CommandLine.Option;

/** The database that a command works on. */
final class DatabaseOption {
    private static final int PATIENCE_IN_MILLIS = 2_000;

    @Option(
            names = "--database",
            paramLabel = "FILE",
            description = "The SQLite database. Default: cormorant/maven-explorer.db in your cache directory.")
    private @Nullable Path chosen;

    /** Where it is. */
    Path file() {
        return chosen == null ? usual().toAbsolutePath() : chosen.toAbsolutePath();
    }

    private static Path usual() {
        Path caches = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .or(() -> Optional.ofNullable(System.getenv("LOCALAPPDATA")))
                .filter(directory -> !directory.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        return caches.resolve("cormorant").resolve("maven-explorer.db");
    }

    /** Opens it, and makes what is missing of it. */
    Database create() throws CommandFailedException {
        try {
            Files.createDirectories(file().resolveSibling("."));
        } catch (IOException e) {
            throw new CommandFailedException("Cannot make the directory of " + file() + ": " + e.getMessage(), e);
        }
        Database db = Database.open(Repository.SCHEMA, source());
        db.createMissing();
        return db;
    }

    /** Opens it if it is there. */
    Database open() throws CommandFailedException {
        if (!Files.exists(file())) {
            throw new CommandFailedException("There is no database " + file() + " yet; say load first", null);
        }
        return Database.open(Repository.SCHEMA, source());
    }

    private SQLiteDataSource source() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_IN_MILLIS);
        // A transaction that begins as a reader cannot wait for its turn to write.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file());
        return source;
    }
}
