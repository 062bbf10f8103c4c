package dev.cormorant.example.explorer.pom;

import org.jspecify.annotations.Nullable;

/**
 * Someone who works on a project. POMs leave out any of these.
 *
 * @param id the name of an account somewhere
 * @param name the name of a person
 * @param email an address, often one that is disguised
 */
public record Developer(
        @Nullable String id,
        @Nullable String name,
        @Nullable String email) {}
