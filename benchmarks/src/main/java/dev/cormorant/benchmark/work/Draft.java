package dev.cormorant.benchmark.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A post that is not stored yet. */
public record Draft(
        long authorId,
        String title,
        String body,
        Posts.Status status,
        int views,
        boolean featured,
        Instant createdAt,
        @Nullable Instant publishedAt) {}
