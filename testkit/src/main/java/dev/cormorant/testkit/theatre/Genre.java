package dev.cormorant.testkit.theatre;

/** What a play is. */
public sealed interface Genre {
    /** It ends well. */
    record Comedy(String title, int acts) implements Genre {}

    /** It does not. */
    record Tragedy(String title) implements Genre {}
}
