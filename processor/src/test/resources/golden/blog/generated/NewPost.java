package blog;

import dev.cormorant.change.Given;
import dev.cormorant.change.NewRow;
import dev.cormorant.schema.GeneratedFrom;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@link Posts}. It begins with {@link #authorId};
 * what may be left out comes after the last required column.
 */
@NullMarked
@GeneratedFrom(Posts.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class NewPost extends NewRow<Posts, Post> {
    private NewPost(Given given) {
        super(Posts.POSTS, given);
    }

    /** Starts a row with {@code authorId}. */
    public static NeedsTitle authorId(long authorId) {
        return new NeedsTitle(Given.NOTHING.and(1, authorId));
    }

    /** This row with {@code editorId}. */
    public NewPost editorId(@Nullable Long editorId) {
        return new NewPost(given().and(2, editorId));
    }

    /** This row with {@code status}. */
    public NewPost status(Posts.Status status) {
        return new NewPost(given().and(4, status));
    }

    /** This row with {@code previousStatus}. */
    public NewPost previousStatus(Posts.@Nullable Status previousStatus) {
        return new NewPost(given().and(5, previousStatus));
    }

    /** This row with {@code publishedAt}. */
    public NewPost publishedAt(@Nullable Instant publishedAt) {
        return new NewPost(given().and(6, publishedAt));
    }

    /** This row with {@code createdAt}. */
    public NewPost createdAt(Instant createdAt) {
        return new NewPost(given().and(7, createdAt));
    }

    /** This row with {@code updatedAt}. */
    public NewPost updatedAt(Instant updatedAt) {
        return new NewPost(given().and(8, updatedAt));
    }

    /**
     * This row with a key of its own in {@code id}, instead of one that the database makes: for imports of
     * rows that have one. MariaDB and SQLite make keys above it from then on; PostgreSQL and H2
     * go on where they were, and fail when they come to it: restart their sequence after an import.
     */
    public NewPost withKey(long id) {
        return new NewPost(given().and(0, id));
    }

    /** A row that still needs {@code title}. */
    public static final class NeedsTitle {
        private final Given given;

        private NeedsTitle(Given given) {
            this.given = given;
        }

        /** The same row with {@code title}. */
        public NewPost title(String title) {
            return new NewPost(this.given.and(3, title));
        }
    }
}
