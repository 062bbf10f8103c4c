package dev.cormorant.example.explorer.pom;

import java.nio.file.Path;

/** What came of reading a file: a project, or the reason why there is none. */
public sealed interface PomResult permits Pom, PomFailure {

    /** The file. */
    Path path();
}
