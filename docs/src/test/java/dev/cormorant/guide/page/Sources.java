package dev.cormorant.guide.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The code that the pages show. */
final class Sources {
    /** The code of the guide, then that of the benchmarks. */
    private static final List<Path> CODE = Stream.of(
                    "docs/src/test/java", "benchmarks/src/main/java/dev/cormorant/benchmark")
            .map(Pages.ROOT::resolve)
            .toList();

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
        List<Path> found = CODE.stream()
                .map(root -> filesIn(root, className + ".java"))
                .filter(files -> !files.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (found.size() != 1) {
            throw new IllegalArgumentException("files of a class " + className + ": " + found);
        }
        return found.get(0);
    }

    private static List<Path> filesIn(Path root, String name) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .toList();
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
