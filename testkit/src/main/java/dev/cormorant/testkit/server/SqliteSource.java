package dev.cormorant.testkit.server;

import java.io.IOException;
import java.nio.file.Path;

/** Makes databases in SQLite. */
final class SqliteSource {

    /**
     * Foreign keys are off in SQLite unless a connection asks for them; a writer waits for another one instead of
     * failing at once; and nobody needs the file after a crash.
     */
    private static final String PRAGMAS = "foreign_keys=on&journal_mode=wal&busy_timeout=5000&synchronous=off";

    private SqliteSource() {}

    static EmptyDatabase create(String name) throws IOException {
        // A directory, because the log and its index lie beside the file.
        Path directory = ServerHome.here().temporary(name);
        TestServer address = new TestServer("jdbc:sqlite:" + directory.resolve("test.db") + "?" + PRAGMAS, "", "");
        TestServer nowhere = new TestServer("jdbc:sqlite:" + directory.resolve("missing/test.db"), "", "");
        return new EmptyDatabase(address, () -> FileTree.delete(directory), null, nowhere, null);
    }
}
