package dev.cormorant.testkit.feed;

import static dev.cormorant.testkit.feed.Posts.POSTS;
import static dev.cormorant.testkit.feed.Taggings.TAGGINGS;
import static dev.cormorant.testkit.feed.Videos.VIDEOS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** A word for posts and videos. */
@Model
public final class Tags extends Table<Tags, Tag> {
    public static final Tags TAGS = new Tags();

    public final Identity<Long> id = identity();
    public final Required<String> name = varchar(40).unique();

    public final Many<Taggings, Tagging> taggings = hasMany(() -> TAGGINGS, t -> t.tagId);
    public final Many<Posts, Post> posts =
            morphedByMany(() -> POSTS).through(() -> TAGGINGS, t -> t.tagId, t -> t.taggable);
    public final Many<Videos, Video> videos =
            morphedByMany(() -> VIDEOS).through(() -> TAGGINGS, t -> t.tagId, t -> t.taggable);
}
