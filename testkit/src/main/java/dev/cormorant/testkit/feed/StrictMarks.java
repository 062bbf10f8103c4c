package dev.cormorant.testkit.feed;

import static dev.cormorant.testkit.feed.Posts.POSTS;
import static dev.cormorant.testkit.feed.Videos.VIDEOS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** The rows of {@link Marks}, seen by a schema that does not expect other names. */
@Model(table = "marks")
public final class StrictMarks extends Table<StrictMarks, StrictMark> {
    public static final StrictMarks STRICT_MARKS = new StrictMarks();

    public final Identity<Long> id = identity();
    public final Nullable<String> markableType = varchar(20).nullable();
    public final Nullable<Long> markableId = bigint().nullable();

    public final Morph markable =
            morphTo(markableType, markableId).to("Post", () -> POSTS.id).to("Video", () -> VIDEOS.id);
}
