package dev.cormorant.example.explorer.pom;

import java.nio.file.Path;

/**
 * A file that could not be read as a POM. A repository of thousands has some; they are counted, and the run goes on.
 *
 * @param path the file
 * @param reason why, in one line
 */
public record PomFailure(Path path, String reason) implements PomResult {}
