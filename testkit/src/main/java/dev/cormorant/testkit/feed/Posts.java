package dev.cormorant.testkit.feed;

import static dev.cormorant.testkit.feed.Comments.COMMENTS;
import static dev.cormorant.testkit.feed.Images.IMAGES;
import static dev.cormorant.testkit.feed.Taggings.TAGGINGS;
import static dev.cormorant.testkit.feed.Tags.TAGS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is written. */
@Model
public final class Posts extends Table<Posts, Post> {
    public static final Posts POSTS = new Posts();

    public final Identity<Long> id = identity();
    public final Required<String> title = text();
    public final Defaulted<Integer> views = integer().defaultsTo(0);

    public final Many<Comments, Comment> comments = morphMany(() -> COMMENTS, c -> c.commentable);
    public final Many<Comments, Comment> praise =
            morphMany(() -> COMMENTS, c -> c.commentable).where(c -> c.likes.gt(1));
    public final Maybe<Comments, Comment> best =
            morphOne(() -> COMMENTS, c -> c.commentable).first(c -> c.likes.desc());
    public final Maybe<Images, Image> image = morphOne(() -> IMAGES, i -> i.imageable);
    public final Many<Tags, Tag> tags = morphToMany(() -> TAGS).through(() -> TAGGINGS, t -> t.taggable, t -> t.tagId);
}
