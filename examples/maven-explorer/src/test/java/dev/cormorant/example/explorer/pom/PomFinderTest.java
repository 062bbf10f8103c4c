package dev.cormorant.example.explorer.pom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PomFinderTest {

    @TempDir
    private Path directory;

    @Test
    void pomsOfAllLevelsInOrder() throws IOException {
        Path second = create("org/b/1/b-1.pom");
        Path first = create("org/a/1/a-1.pom");
        create("org/a/1/a-1.jar");
        create("org/a/1/a-1.pom.sha1");
        create("org/a/1/a-1.pom.lastUpdated");

        assertThat(PomFinder.find(directory)).containsExactly(first, second);
    }

    @Test
    void aDirectoryCanBeCalledAPom() throws IOException {
        Files.createDirectories(directory.resolve("directory.pom"));

        assertThat(PomFinder.find(directory)).isEmpty();
    }

    @Test
    void aRepositoryBehindALink() throws IOException {
        Path pom = create("repository/a.pom");
        Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("repository"));

        assertThat(PomFinder.find(link)).containsExactly(pom);
    }

    @Test
    void noRepository() {
        Path nowhere = directory.resolve("nowhere");

        assertThatThrownBy(() -> PomFinder.find(nowhere))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(nowhere.toString());
    }

    private Path create(String name) throws IOException {
        Path file = directory.toRealPath().resolve(name);
        Files.createDirectories(file.resolve(".."));
        return Files.createFile(file);
    }
}
