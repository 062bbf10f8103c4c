package dev.cormorant.example.explorer.pom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRepositoryTest {

    @TempDir
    private Path home;

    @Test
    void mavensOwnDefault() throws IOException {
        assertThat(LocalRepository.locate(null, null, home)).isEqualTo(home.resolve(".m2/repository"));
    }

    @Test
    void theSettingsGoBeforeTheDefault() throws IOException {
        settings("<settings><localRepository> ${user.home}/mine </localRepository></settings>");

        assertThat(LocalRepository.locate(null, null, home)).isEqualTo(home.resolve("mine"));
    }

    @Test
    void settingsThatDoNotSay() throws IOException {
        settings("<settings><localRepository/><profiles><localRepository>/no</localRepository></profiles></settings>");

        assertThat(LocalRepository.locate(null, null, home)).isEqualTo(home.resolve(".m2/repository"));
    }

    @Test
    void thePropertyGoesBeforeTheSettings() throws IOException {
        settings("<settings><localRepository>/settings</localRepository></settings>");

        assertThat(LocalRepository.locate(null, "/property", home)).isEqualTo(Path.of("/property"));
    }

    @Test
    void theCommandLineGoesBeforeAll() throws IOException {
        assertThat(LocalRepository.locate(Path.of("/chosen"), "/property", home))
                .isEqualTo(Path.of("/chosen"));
    }

    @Test
    void settingsThatCannotBeRead() throws IOException {
        settings("<settings>");

        assertThatThrownBy(() -> LocalRepository.locate(null, null, home))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("settings.xml");
    }

    private void settings(String content) throws IOException {
        Files.writeString(Files.createDirectories(home.resolve(".m2")).resolve("settings.xml"), content);
    }
}
