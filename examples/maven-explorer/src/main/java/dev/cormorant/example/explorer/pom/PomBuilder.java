package dev.cormorant.example.explorer.pom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.jspecify.annotations.Nullable;

/** Turns Maven's model of one file into a {@link Pom}. */
final class PomBuilder {

    private final Path path;

    private final Model model;

    private final Placeholders placeholders;

    PomBuilder(Path path, Model model) {
        this.path = path;
        this.model = model;
        this.placeholders = Placeholders.of(model);
    }

    Pom build() throws IncompletePomException {
        Coordinates parent = parent(model.getParent());
        return new Pom(
                path,
                coordinates(parent),
                parent,
                textOr(model.getPackaging(), "jar"),
                text(model.getName()),
                text(model.getDescription()),
                text(model.getUrl()),
                licences(),
                developers(),
                dependencies(model.getDependencies()),
                managed(model.getDependencyManagement()),
                properties());
    }

    private @Nullable Coordinates parent(@Nullable Parent parent) throws IncompletePomException {
        if (parent == null) {
            return null;
        }
        return new Coordinates(
                required(parent.getGroupId(), "groupId of the parent"),
                required(parent.getArtifactId(), "artifactId of the parent"),
                required(parent.getVersion(), "version of the parent"));
    }

    private Coordinates coordinates(@Nullable Coordinates parent) throws IncompletePomException {
        // First, because XML that is no POM at all lacks this one too.
        String artifactId = required(model.getArtifactId(), "artifactId");
        if (parent == null) {
            return new Coordinates(
                    required(model.getGroupId(), "groupId"), artifactId, required(model.getVersion(), "version"));
        }
        return new Coordinates(
                textOr(model.getGroupId(), parent.groupId()), artifactId, textOr(model.getVersion(), parent.version()));
    }

    private List<Licence> licences() {
        return model.getLicenses().stream()
                .map(licence -> new Licence(text(licence.getName()), text(licence.getUrl())))
                .toList();
    }

    private List<Developer> developers() {
        return model.getDevelopers().stream()
                .map(developer ->
                        new Developer(text(developer.getId()), text(developer.getName()), text(developer.getEmail())))
                .toList();
    }

    private Map<String, String> properties() {
        Properties all = model.getProperties();
        return all.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> placeholders.resolve(all.getProperty(name).strip())));
    }

    private List<Dependency> managed(@Nullable DependencyManagement management) throws IncompletePomException {
        return management == null ? List.of() : dependencies(management.getDependencies());
    }

    private List<Dependency> dependencies(List<org.apache.maven.model.Dependency> declared)
            throws IncompletePomException {
        List<Dependency> dependencies = new ArrayList<>();
        for (org.apache.maven.model.Dependency dependency : declared) {
            dependencies.add(new Dependency(
                    required(dependency.getGroupId(), "groupId of a dependency"),
                    required(dependency.getArtifactId(), "artifactId of a dependency"),
                    text(dependency.getVersion()),
                    text(dependency.getScope()),
                    textOr(dependency.getType(), "jar"),
                    text(dependency.getClassifier()),
                    Boolean.parseBoolean(text(dependency.getOptional()))));
        }
        return dependencies;
    }

    private String required(@Nullable String value, String what) throws IncompletePomException {
        String text = text(value);
        if (text == null) {
            throw new IncompletePomException(what);
        }
        return text;
    }

    private String textOr(@Nullable String value, String otherwise) {
        String text = text(value);
        return text == null ? otherwise : text;
    }

    /** An element that is there but empty says no more than one that is not there. */
    private @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : placeholders.resolve(value.strip());
    }
}
