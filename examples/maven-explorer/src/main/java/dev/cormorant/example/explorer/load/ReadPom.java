package dev.cormorant.example.explorer.load;

import dev.cormorant.example.explorer.pom.Coordinates;
import dev.cormorant.example.explorer.pom.Dependency;
import dev.cormorant.example.explorer.pom.Pom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A POM that was read and is to be written: what it names, each once. */
record ReadPom(Pom pom, UUID fingerprint) {
    static ReadPom of(Pom pom) {
        return new ReadPom(pom, Fingerprint.of(pom));
    }

    Coordinates coordinates() {
        return pom.coordinates();
    }

    /** All artifacts that it speaks of. */
    Stream<ArtifactKey> artifacts() {
        return Stream.of(
                        Stream.concat(Stream.of(coordinates()), parents()).map(ArtifactKey::of),
                        pom.dependencies().stream().map(ArtifactKey::of),
                        pom.managed().stream().map(ArtifactKey::of))
                .flatMap(keys -> keys);
    }

    /** Its parent, if it has one. */
    Stream<Coordinates> parents() {
        return Stream.ofNullable(pom.parent());
    }

    /** Its dependencies by what tells them apart. */
    Map<DependencyKey, Dependency> dependencies() {
        return byKey(pom.dependencies());
    }

    /** What it decides about dependencies, by what tells these apart. */
    Map<DependencyKey, Dependency> managed() {
        return byKey(pom.managed());
    }

    /** A few POMs list one twice; like Maven, we go by the last. */
    private static Map<DependencyKey, Dependency> byKey(List<Dependency> listed) {
        Map<DependencyKey, Dependency> last = new LinkedHashMap<>();
        listed.forEach(dependency -> last.put(DependencyKey.of(dependency), dependency));
        return last;
    }

    /** The names of its licences. Some POMs know only where the text of their licence is. */
    Stream<String> licences() {
        return pom.licences().stream()
                .map(licence -> licence.name() == null ? licence.url() : licence.name())
                .filter(Objects::nonNull)
                .distinct();
    }

    /** The developers of whom it says anything at all. */
    Stream<DeveloperKey> developers() {
        return pom.developers().stream()
                .map(DeveloperKey::of)
                .filter(DeveloperKey::isSomebody)
                .distinct();
    }
}
