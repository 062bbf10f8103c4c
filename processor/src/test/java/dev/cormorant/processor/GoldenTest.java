package dev.cormorant.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The generated sources, to the letter. They lie beside the tables that they are made of, in {@code generated}; with
 * {@code -Dgolden.update=true} the test writes them anew, and the diff is there to be reviewed.
 */
class GoldenTest {
    private static final boolean WRITE = Boolean.getBoolean("golden.update");

    @ParameterizedTest
    @ValueSource(strings = {"blog", "shop", "depot", "press"})
    void generatesWhatTheGoldensSay(String name) throws IOException {
        Compilation compilation =
                Compiling.compile(Resources.sources("golden/" + name).toArray(String[]::new));

        assertThat(Compiling.errors(compilation)).isEmpty();
        assertThat(compilation.warnings()).isEmpty();
        Map<String, String> generated = generated(compilation);
        if (WRITE) {
            write(Path.of("src/test/resources/golden", name, "generated"), generated);
        } else {
            assertThat(generated).isEqualTo(goldens("golden/" + name + "/generated"));
        }
    }

    private static Map<String, String> generated(Compilation compilation) {
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            try {
                texts.put(
                        Path.of(file.getName()).getFileName().toString(),
                        file.getCharContent(false).toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static Map<String, String> goldens(String directory) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(Resources.path(directory))) {
            files.forEach(file -> texts.put(file.getFileName().toString(), Resources.read(file)));
        }
        return texts;
    }

    private static void write(Path directory, Map<String, String> texts) throws IOException {
        Files.createDirectories(directory);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(directory.resolve(text.getKey()), text.getValue());
        }
    }
}
