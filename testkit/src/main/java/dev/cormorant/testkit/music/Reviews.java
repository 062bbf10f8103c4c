package dev.cormorant.testkit.music;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.music.Tracks.TRACKS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is said of a track, by its key of two columns, or of an album as a whole. */
@Model
public final class Reviews extends Table<Reviews, Review> {
    public static final Reviews REVIEWS = new Reviews();

    public final Identity<Long> id = identity();
    public final Required<Long> albumId = bigint();
    public final Nullable<Integer> trackNumber = integer().nullable();
    public final Required<Integer> stars = integer();

    public final Maybe<Tracks, Track> track =
            belongsTo(() -> TRACKS, albumId, trackNumber).to(t -> t.albumId, t -> t.number);

    @Override
    protected void define(Definition<Reviews> t) {
        t.foreignKey(albumId, trackNumber)
                .references(() -> TRACKS.albumId, () -> TRACKS.number)
                .onDelete(CASCADE);
        t.index("reviews_of_track").on(albumId, trackNumber);
    }
}
