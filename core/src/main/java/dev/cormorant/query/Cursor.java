package dev.cormorant.query;

import java.util.Objects;

/**
 * A place between two rows in the order of a query, as a text that may be handed out: it is encrypted, and good for nothing
 * but to be given back to the same query. Where it stands is said by what the rows hold, so rows that come or go elsewhere
 * do not move it.
 *
 * <pre>{@code
 * Slice<Post> first = db.from(POSTS).orderBy(POSTS.createdAt.desc()).after(null, 20);
 * String link = "/posts?after=" + first.next().orElseThrow().text();
 * }</pre>
 *
 * @param text letters, digits, {@code -} and {@code _}
 */
public record Cursor(String text) {
    /** Refuses null. */
    public Cursor {
        Objects.requireNonNull(text, "text");
    }

    /** The cursor of a text that came back. Whether it is one shows where it is used. */
    public static Cursor of(String text) {
        return new Cursor(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
