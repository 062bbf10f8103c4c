package dev.cormorant.testkit.feed;

import static dev.cormorant.testkit.feed.Posts.POSTS;
import static dev.cormorant.testkit.feed.Videos.VIDEOS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is shown of a post or a video, one for each; some are of nothing. */
@Model
public final class Images extends Table<Images, Image> {
    public static final Images IMAGES = new Images();

    public final Identity<Long> id = identity();
    public final Required<String> url = text();
    public final Nullable<Subject> imageableType = enumeration(Subject.class).nullable();
    public final Nullable<Long> imageableId = bigint().nullable();

    public final Morph imageable =
            morphTo(imageableType, imageableId).to(Subject.POST, () -> POSTS.id).to(Subject.VIDEO, () -> VIDEOS.id);

    @Override
    protected void define(Definition<Images> t) {
        t.unique().on(imageableType, imageableId);
    }
}
