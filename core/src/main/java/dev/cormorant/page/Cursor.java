package dev.cormorant.page;

import dev.cormorant.error.Argument;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A place between two rows in the order of a query, as a text that may be handed out: it is encrypted, and good for nothing
 * but to be given back to the same query. Where it stands is said by what the rows hold, so rows that come or go elsewhere
 * do not move it. Two cursors are equal if their texts are. Immutable and thread-safe.
 *
 * <pre>{@code
 * Slice<Post> first = db.from(POSTS).orderBy(POSTS.createdAt.desc()).after(null, 20);
 * String link = "/posts?after=" + first.next().orElseThrow().text();
 * }</pre>
 */
public final class Cursor {
    private final Supplier<String> maker;
    private final AtomicReference<@Nullable String> made = new AtomicReference<>();

    private Cursor(Supplier<String> maker) {
        this.maker = maker;
    }

    /** The cursor of a text that came back. Whether it is one shows where it is used. */
    public static Cursor of(String text) {
        Argument.notNull(text, "Cursor.of", "text");
        Objects.requireNonNull(text, "text");
        return new Cursor(() -> text);
    }

    /** A cursor whose text is made when it is asked for, since most are never handed out. */
    public static Cursor of(Supplier<String> text) {
        Argument.notNull(text, "Cursor.of", "function");
        return new Cursor(Objects.requireNonNull(text, "text"));
    }

    /** Letters, digits, {@code -} and {@code _}; the same each time. */
    public String text() {
        String known = made.get();
        if (known != null) {
            return known;
        }
        String text = maker.get();
        return made.compareAndSet(null, text) ? text : Objects.requireNonNull(made.get());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Cursor cursor && text().equals(cursor.text()));
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
