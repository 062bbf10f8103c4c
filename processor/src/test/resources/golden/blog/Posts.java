package blog;

import static blog.Users.USERS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.time.Instant;

@Model
public final class Posts extends Table<Posts, Post> {
    public static final Posts POSTS = new Posts();

    public enum Status {
        DRAFT,
        PUBLISHED
    }

    public final Identity<Long> id = identity();
    public final Reference<Long> authorId = bigint().references(() -> USERS.id);
    public final Nullable<Long> editorId = bigint().nullable().references(() -> USERS.id);
    public final Required<String> title = text();
    public final Defaulted<Status> status = enumeration(Status.class).defaultsTo(Status.DRAFT);
    public final Nullable<Status> previousStatus = enumeration(Status.class).nullable();
    public final Nullable<Instant> publishedAt = timestamp().nullable();
    public final Defaulted<Instant> createdAt = timestamp().defaultsToNow();
    public final Defaulted<Instant> updatedAt = timestamp().defaultsToNow().onUpdate(Clock::instant);

    public final One<Users, User> author = belongsTo(() -> USERS, authorId);
    public final Maybe<Users, User> editor = belongsTo(() -> USERS, editorId);
}
