package dev.cormorant.guide.blog;

import static dev.cormorant.guide.blog.Comments.COMMENTS;
import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Users.USERS;

import dev.cormorant.schema.Schema;

/** The whole of it. */
public final class Blog {
    // snippet: schema
    public static final Schema SCHEMA = Schema.of(USERS, POSTS, COMMENTS);
    // end

    private Blog() {}
}
