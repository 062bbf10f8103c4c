package dev.cormorant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** A file holds one concept: 400 lines are aimed at, 800 are a hard stop, in every module. */
class FileLengthTest {
    private static final int HARD_STOP = 800;

    @Test
    void noSourceFileIsTooLong() throws IOException {
        var root = Path.of("").toAbsolutePath().getParent();
        var sources = new ArrayList<Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                var name = directory.getFileName().toString();
                var skipped = !directory.equals(root) && (name.equals("target") || name.startsWith("."));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    sources.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        assertThat(sources).as("sources below %s", root).isNotEmpty();
        var tooLong = new ArrayList<String>();
        for (var source : sources) {
            var lines = Files.readAllLines(source).size();
            if (lines > HARD_STOP) {
                tooLong.add(root.relativize(source) + ": " + lines + " lines");
            }
        }
        assertThat(tooLong).as("split these by concept").isEmpty();
    }
}
