package dev.cormorant.testkit.contract;

import dev.cormorant.Db;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The public classes of Cormorant that people write against. */
final class PublicTypes {
    private static final List<String> PACKAGES = List.of(
            "",
            "cache",
            "change",
            "expression",
            "index",
            "json",
            "page",
            "query",
            "schema",
            "search",
            "shape",
            "sql",
            "type");

    private PublicTypes() {}

    static List<Class<?>> all() {
        try {
            URI home =
                    Db.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            if (Files.isDirectory(Path.of(home))) {
                return in(Path.of(home));
            }
            try (FileSystem archive = FileSystems.newFileSystem(URI.create("jar:" + home), Map.of())) {
                return in(archive.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Class<?>> in(Path root) {
        return PACKAGES.stream()
                .flatMap(room -> files(root.resolve("dev/cormorant").resolve(room)))
                .map(file -> root.relativize(file).toString())
                .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .<Class<?>>map(PublicTypes::named)
                .filter(PublicTypes::isOpen)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isOpen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isOpen(type.getEnclosingClass()));
    }
}
