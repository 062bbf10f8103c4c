package dev.cormorant.blog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@link Users}. */
public record User(
        long id,
        String email,
        String name,
        @Nullable Integer age,
        @Nullable Instant seenAt) {}
