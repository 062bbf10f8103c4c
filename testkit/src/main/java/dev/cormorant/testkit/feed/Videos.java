package dev.cormorant.testkit.feed;

import static dev.cormorant.testkit.feed.Comments.COMMENTS;
import static dev.cormorant.testkit.feed.Images.IMAGES;
import static dev.cormorant.testkit.feed.Taggings.TAGGINGS;
import static dev.cormorant.testkit.feed.Tags.TAGS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is filmed. */
@Model
public final class Videos extends Table<Videos, Video> {
    public static final Videos VIDEOS = new Videos();

    public final Identity<Long> id = identity();
    public final Required<String> name = text();
    public final Defaulted<Integer> seconds = integer().defaultsTo(60);

    public final Many<Comments, Comment> comments = morphMany(() -> COMMENTS, c -> c.commentable);
    public final Maybe<Images, Image> image = morphOne(() -> IMAGES, i -> i.imageable);
    public final Many<Tags, Tag> tags = morphToMany(() -> TAGS).through(() -> TAGGINGS, t -> t.taggable, t -> t.tagId);
    public final Many<Tags, Tag> shortTags = morphToMany(() -> TAGS)
            .through(() -> TAGGINGS, t -> t.taggable, t -> t.tagId)
            .where(t -> t.name.like("___"));
    public final Many<Comments, Comment> replies = through(comments, c -> c.replies);
}
