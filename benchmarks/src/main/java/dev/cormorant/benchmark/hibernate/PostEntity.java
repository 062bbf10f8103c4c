package dev.cormorant.benchmark.hibernate;

import dev.cormorant.benchmark.work.Draft;
import dev.cormorant.benchmark.work.Post;
import dev.cormorant.benchmark.work.Posts.Status;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A post as Hibernate wants it, without its key: where that comes from depends on the database. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate makes an entity first and fills it later
abstract class PostEntity {
    @Column(name = "author_id")
    private long authorId;

    private String title;
    private String body;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int views;
    private boolean featured;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    abstract long id();

    final PostEntity filled(Draft draft) {
        authorId = draft.authorId();
        title = draft.title();
        body = draft.body();
        status = draft.status();
        views = draft.views();
        featured = draft.featured();
        createdAt = draft.createdAt();
        publishedAt = draft.publishedAt();
        return this;
    }

    final Post record() {
        return new Post(id(), authorId, title, body, status, views, featured, createdAt, publishedAt);
    }
}
