package dev.cormorant.benchmark.hibernate;

import dev.cormorant.benchmark.jdbc.IsoMicros;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Points in time in SQLite. */
@Converter(autoApply = true)
public final class InstantAsText implements AttributeConverter<Instant, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Instant value) {
        return value == null ? null : IsoMicros.text(value);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : IsoMicros.instant(text);
    }
}
