package dev.cormorant.testkit.blog;

import dev.cormorant.shape.ShapeOf;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shape of columns of many types, some of them boxed. */
@ShapeOf(AllTypes.class)
@SuppressWarnings("ArrayRecordComponent") // a shape has what the table has
public record TypeSample(
        UUID uuid,
        short smallint,
        Integer integer,
        float real,
        double doublePrecision,
        boolean bool,
        byte[] bytes,
        Email email,
        Status status,
        BigDecimal decimal,
        Instant timestamp,
        @Nullable Short maybeSmallint,
        @Nullable Boolean maybeBool,
        byte @Nullable [] maybeBytes,
        @Nullable Email maybeEmail,
        @Nullable Status maybeStatus) {}
