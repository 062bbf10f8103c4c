package dev.cormorant.example.explorer.pom;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A project as its own file describes it. Of its parent only the coordinates are known, and what they lend to the
 * project's own; texts and dependencies that a parent declares are in the parent's file.
 *
 * @param path the file
 * @param coordinates with the parent's group and version where the file has none
 * @param parent the project that this one inherits from
 * @param packaging {@code jar} if the file does not say
 * @param dependencies what it needs
 * @param managed what it decides about dependencies, its own and those of projects that inherit from it
 * @param properties what it calls by names of its own, by these names, in order
 */
public record Pom(
        Path path,
        Coordinates coordinates,
        @Nullable Coordinates parent,
        String packaging,
        @Nullable String name,
        @Nullable String description,
        @Nullable String url,
        List<Licence> licences,
        List<Developer> developers,
        List<Dependency> dependencies,
        List<Dependency> managed,
        Map<String, String> properties)
        implements PomResult {

    public Pom {
        licences = List.copyOf(licences);
        developers = List.copyOf(developers);
        dependencies = List.copyOf(dependencies);
        managed = List.copyOf(managed);
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }
}
