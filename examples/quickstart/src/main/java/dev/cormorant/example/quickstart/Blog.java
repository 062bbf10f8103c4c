package dev.cormorant.example.quickstart;

import static dev.cormorant.schema.ReferentialAction.CASCADE;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Table;
import java.time.Instant;

/** The whole schema of a small blog. */
final class Blog {
    static final Users USERS = Users.USERS;
    static final Posts POSTS = Posts.POSTS;
    static final Schema SCHEMA = Schema.of(USERS, POSTS);

    private Blog() {}

    enum Status {
        DRAFT,
        PUBLISHED
    }

    @Model // makes the record User, the builder NewUser and the reader of its rows
    static final class Users extends Table<Users, User> {
        static final Users USERS = new Users();

        final Identity<Long> id = identity();
        final Required<String> name = text();
        final Required<String> email = varchar(200).unique();
        final Nullable<String> bio = text().nullable();

        final Many<Posts, Post> posts = hasMany(() -> POSTS, p -> p.authorId);
    }

    @Model
    static final class Posts extends Table<Posts, Post> {
        static final Posts POSTS = new Posts();

        final Identity<Long> id = identity();
        final Reference<Long> authorId =
                bigint().references(() -> USERS.id).onDelete(CASCADE).indexed();
        final Required<String> title = varchar(120);
        final Defaulted<Status> status = enumeration(Status.class).defaultsTo(Status.DRAFT);
        final Defaulted<Integer> views = integer().defaultsTo(0);
        final Defaulted<Instant> createdAt = timestamp().defaultsToNow();

        final One<Users, User> author = belongsTo(() -> USERS, authorId);

        @Override
        protected void define(Definition<Posts> t) {
            t.check("title_present", title.ne(""));
        }
    }
}
