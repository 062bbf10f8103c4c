package blog;

import dev.cormorant.schema.GeneratedFrom;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A row of {@link Posts}. */
@NullMarked
@GeneratedFrom(Posts.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public record Post(long id, long authorId, @Nullable Long editorId, String title,
        Posts.Status status, Posts.@Nullable Status previousStatus, @Nullable Instant publishedAt,
        Instant createdAt, Instant updatedAt) {
    /** This row with another {@code id}. */
    public Post withId(long id) {
        return new Post(id, authorId, editorId, title, status, previousStatus, publishedAt,
                createdAt, updatedAt);
    }

    /** This row with another {@code authorId}. */
    public Post withAuthorId(long authorId) {
        return new Post(id, authorId, editorId, title, status, previousStatus, publishedAt,
                createdAt, updatedAt);
    }

    /** This row with another {@code editorId}. */
    public Post withEditorId(@Nullable Long editorId) {
        return new Post(id, authorId, editorId, title, status, previousStatus, publishedAt,
                createdAt, updatedAt);
    }

    /** This row with another {@code title}. */
    public Post withTitle(String title) {
        return new Post(id, authorId, editorId, title, status, previousStatus, publishedAt,
                createdAt, updatedAt);
    }

    /** This row with another {@code status}. */
    public Post withStatus(Posts.Status status) {
        return new Post(id, authorId, editorId, title, status, previousStatus, publishedAt,
                createdAt, updatedAt);
    }

    /** This row with another {@code previousStatus}. */
    public Post withPreviousStatus(Posts.@Nullable Status previousStatus) {
        return new Post(id, authorId, editorId, title, status, previousStatus, publishedAt,
                createdAt, updatedAt);
    }

    /** This row with another {@code publishedAt}. */
    public Post withPublishedAt(@Nullable Instant publishedAt) {
        return new Post(id, authorId, editorId, title, status, previousStatus, publishedAt,
                createdAt, updatedAt);
    }

    /** This row with another {@code createdAt}. */
    public Post withCreatedAt(Instant createdAt) {
        return new Post(id, authorId, editorId, title, status, previousStatus, publishedAt,
                createdAt, updatedAt);
    }

    /** This row with another {@code updatedAt}. */
    public Post withUpdatedAt(Instant updatedAt) {
        return new Post(id, authorId, editorId, title, status, previousStatus, publishedAt,
                createdAt, updatedAt);
    }
}
