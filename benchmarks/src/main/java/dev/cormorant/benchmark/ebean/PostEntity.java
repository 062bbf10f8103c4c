package dev.cormorant.benchmark.ebean;

import dev.cormorant.benchmark.work.Draft;
import dev.cormorant.benchmark.work.Post;
import dev.cormorant.benchmark.work.Posts.Status;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A post as Ebean wants it: its Maven plugin rewrites the compiled class. */
@Entity
@Table(name = "posts")
public class PostEntity {
    @Id
    private long id;

    private final long authorId;
    private final String title;
    private final String body;

    @Enumerated(EnumType.STRING)
    private final Status status;

    private final int views;
    private final boolean featured;
    private final Instant createdAt;
    private final @Nullable Instant publishedAt;

    PostEntity(Draft draft) {
        authorId = draft.authorId();
        title = draft.title();
        body = draft.body();
        status = draft.status();
        views = draft.views();
        featured = draft.featured();
        createdAt = draft.createdAt();
        publishedAt = draft.publishedAt();
    }

    final Post record() {
        return new Post(id, authorId, title, body, status, views, featured, createdAt, publishedAt);
    }
}
