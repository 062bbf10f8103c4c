package dev.cormorant.blog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row of {@link Posts}. */
public record Post(
        long id,
        long authorId,
        @Nullable Long editorId,
        String title,
        Status status,
        long views,
        @Nullable BigDecimal price) {}
