package dev.cormorant.example.explorer.pom;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Finds the POMs of a Maven repository. */
public final class PomFinder {

    private PomFinder() {}

    /**
     * Every file below {@code repository} whose name ends with {@code .pom}, sorted, so that two runs do the same.
     *
     * @throws IOException if there is no such directory, or a part of it may not be read
     */
    public static List<Path> find(Path repository) throws IOException {
        if (!Files.isDirectory(repository)) {
            throw new NoSuchFileException(repository.toString(), null, "not a directory");
        }
        List<Path> poms = new ArrayList<>();
        // The real path: the repository itself is often a link, and links are not followed below.
        Files.walkFileTree(repository.toRealPath(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".pom")) {
                    poms.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    // A Maven that runs meanwhile renames its downloads when they are complete.
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        poms.sort(null);
        return List.copyOf(poms);
    }
}
