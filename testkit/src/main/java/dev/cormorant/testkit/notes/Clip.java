package dev.cormorant.testkit.notes;

import org.jspecify.annotations.Nullable;

/** What was cut out of something; how far it is from the colour red is told of it. */
public sealed interface Clip {
    /** A picture. */
    record Image(long id, @Nullable Double fromRed) implements Clip {}

    /** A film, which lasts for some seconds. */
    record Film(long id, @Nullable Double fromRed, Integer seconds) implements Clip {}

    /** Anything else. */
    record Scrap(String kind, @Nullable Double fromRed) implements Clip {}
}
