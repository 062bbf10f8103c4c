package dev.cormorant.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {

    @TempDir
    private Path home;

    private Path runs;

    @BeforeEach
    void createRuns() throws IOException {
        runs = Files.createDirectory(home.resolve("runs"));
    }

    @Test
    void whatAKilledRunLeftIsRemoved() throws IOException {
        Path data = Files.createDirectories(runs.resolve("1-abandoned/data"));
        Files.writeString(data.resolve("file"), "x");

        RunDirectory.removeAbandoned(runs, home);

        assertThat(runs).isEmptyDirectory();
    }

    @Test
    void aRunThatLivesIsLeftAlone() throws IOException {
        RunDirectory living = RunDirectory.create(runs, home);

        RunDirectory.removeAbandoned(runs, home);
        assertThat(living.path()).isDirectory();

        living.remove();
        assertThat(runs).isEmptyDirectory();
    }
}
