package dev.cormorant.guide.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The code that the pages show. */
final class Sources {
    private static final Path CODE = Pages.ROOT.resolve("docs/src/test/java");

    private Sources() {}

    /** A whole file, by its path from the root of the project. */
    static String file(String path) {
        return String.join("\n", lines(Pages.ROOT.resolve(path)));
    }

    /** The file of a class, by its simple name. */
    static String ofClass(String name) {
        return String.join("\n", lines(fileOf(name)));
    }

    /** The region {@code Class#name}: from {@code // snippet: name} to {@code // end}, moved to the left margin. */
    static String snippet(String reference) {
        String[] parts = reference.split("#", 2);
        List<String> lines =
                lines(fileOf(parts[0])).stream().map(String::stripTrailing).toList();
        int start = indexOf("// snippet: " + parts[1], 0, lines, reference);
        int end = indexOf("// end", start, lines, reference);
        // A line of nothing but its break would be the margin.
        return String.join("\n", lines.subList(start + 1, end)).stripTrailing().stripIndent();
    }

    private static int indexOf(String comment, int from, List<String> lines, String reference) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(comment)) {
                return i;
            }
        }
        throw new IllegalArgumentException(reference + ": there is no line " + comment);
    }

    private static Path fileOf(String className) {
        try (Stream<Path> files = Files.walk(CODE)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().equals(className + ".java"))
                    .toList();
            if (found.size() != 1) {
                throw new IllegalArgumentException("files of a class " + className + ": " + found);
            }
            return found.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
