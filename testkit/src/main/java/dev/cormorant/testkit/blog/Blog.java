package dev.cormorant.testkit.blog;

import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static dev.cormorant.testkit.blog.Categories.CATEGORIES;
import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Profiles.PROFILES;
import static dev.cormorant.testkit.blog.Tags.TAGS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static dev.cormorant.testkit.blog.Visits.VISITS;

import dev.cormorant.Db;
import dev.cormorant.schema.Schema;
import org.jspecify.annotations.Nullable;

/** The blog's schema, and rows for those who need just some. */
public final class Blog {
    /** All of its tables, parents before their children. */
    public static final Schema SCHEMA =
            Schema.of(USERS, PROFILES, CATEGORIES, POSTS, COMMENTS, MEMBERSHIPS, TAGS, VISITS, ALL_TYPES);

    private Blog() {}

    /** Inserts a user of this name, with an address made of it. */
    public static User user(Db db, String name) {
        return db.insert(NewUser.email(name + "@example.org").name(name));
    }

    /** Inserts a post of this title, with a slug made of it. */
    public static Post post(Db db, User author, String title) {
        return db.insert(NewPost.authorId(author.id()).slug(title).title(title));
    }

    /** Inserts a comment. */
    public static Comment comment(Db db, Post post, String body) {
        return db.insert(NewComment.postId(post.id()).body(body));
    }

    /** Inserts a category below another, or below none. */
    public static Category category(Db db, String name, @Nullable Category parent) {
        return db.insert(NewCategory.name(name).parentId(parent == null ? null : parent.id()));
    }
}
