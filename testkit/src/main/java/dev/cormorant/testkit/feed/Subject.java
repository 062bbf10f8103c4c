package dev.cormorant.testkit.feed;

/** What an image is of. */
public enum Subject {
    POST,
    VIDEO
}
