package dev.cormorant.testkit.feed;

import static dev.cormorant.testkit.feed.Posts.POSTS;
import static dev.cormorant.testkit.feed.Videos.VIDEOS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Marks on posts, videos, and on what another program knows. */
@Model
public final class Marks extends Table<Marks, Mark> {
    public static final Marks MARKS = new Marks();

    public final Identity<Long> id = identity();
    public final Nullable<String> markableType = varchar(20).nullable();
    public final Nullable<Long> markableId = bigint().nullable();

    public final Morph markable = morphTo(markableType, markableId)
            .to("Post", () -> POSTS.id)
            .to("Video", () -> VIDEOS.id)
            .unknownAsNull();
}
