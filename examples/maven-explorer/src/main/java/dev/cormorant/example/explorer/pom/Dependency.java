package dev.cormorant.example.explorer.pom;

import org.jspecify.annotations.Nullable;

/**
 * Another artifact that a project needs.
 *
 * @param groupId who publishes it
 * @param artifactId what it is called there
 * @param version null if a parent or an imported POM decides
 * @param scope null if the POM does not say: then a parent may, and otherwise it is {@code compile}
 * @param type {@code jar} if the POM does not say
 * @param classifier which of several files of that type; null for the main one
 * @param optional whether users of the project do without it
 */
public record Dependency(
        String groupId,
        String artifactId,
        @Nullable String version,
        @Nullable String scope,
        String type,
        @Nullable String classifier,
        boolean optional) {}
