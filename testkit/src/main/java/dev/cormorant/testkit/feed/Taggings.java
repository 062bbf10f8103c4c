package dev.cormorant.testkit.feed;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.feed.Posts.POSTS;
import static dev.cormorant.testkit.feed.Tags.TAGS;
import static dev.cormorant.testkit.feed.Videos.VIDEOS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Which posts and videos have which tags, and how well these fit. */
@Model
public final class Taggings extends Table<Taggings, Tagging> {
    public static final Taggings TAGGINGS = new Taggings();

    public final Identity<Long> id = identity();
    public final Reference<Long> tagId =
            bigint().references(() -> TAGS.id).onDelete(CASCADE).indexed();
    public final Required<String> taggableType = varchar(20);
    public final Required<Long> taggableId = bigint();
    public final Defaulted<Integer> fit = integer().defaultsTo(100);

    public final Morph taggable =
            morphTo(taggableType, taggableId).to("Post", () -> POSTS.id).to("Video", () -> VIDEOS.id);
}
