package dev.cormorant.example.explorer.pom;

import org.jspecify.annotations.Nullable;

/**
 * A licence that a project names. Some name only its text's address, some only its name.
 *
 * @param name what the project calls it: one licence goes by many names
 * @param url where its text is
 */
public record Licence(@Nullable String name, @Nullable String url) {}
