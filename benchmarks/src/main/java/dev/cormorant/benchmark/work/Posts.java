package dev.cormorant.benchmark.work;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.Instant;

/** The table that everybody works on: each type of value that flat rows usually hold. */
@Model
public final class Posts extends Table<Posts, Post> {
    /** The table. */
    public static final Posts POSTS = new Posts();

    /** How far a post has come. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        ARCHIVED
    }

    public final Identity<Long> id = identity();
    public final Required<Long> authorId = bigint().indexed();
    public final Required<String> title = varchar(200);
    public final Required<String> body = text();
    public final Required<Status> status = enumeration(Status.class);
    public final Required<Integer> views = integer();
    public final Required<Boolean> featured = bool();
    public final Required<Instant> createdAt = timestamp();
    public final Nullable<Instant> publishedAt = timestamp().nullable();
}
