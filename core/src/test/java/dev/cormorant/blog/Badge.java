package dev.cormorant.blog;

import org.jspecify.annotations.Nullable;

/** A row of {@link Badges}. */
public record Badge(long id, @Nullable String profile) {}
