package dev.cormorant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that are looked at once and kept: {@code src/test/resources/golden}. What has changed on purpose is written there
 * by {@code -Dgolden.update=true}.
 */
public final class Golden {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Compares a text with the one that is kept under this name. */
    public static void assertKept(String name, String text) {
        Path file = FOLDER.resolve(name + ".txt");
        try {
            if (UPDATE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(file)
                    .as("%s; run again with -Dgolden.update=true if it has changed on purpose", file)
                    .hasContent(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
