package dev.cormorant.testkit.wallet;

/** What is thrown away. */
public sealed interface Scrap {
    /** By weight. */
    record Metal(int weight) implements Scrap {}

    /** By length. */
    record Wood(int length) implements Scrap {}

    /** Anything else. */
    record Other(String kind) implements Scrap {}
}
