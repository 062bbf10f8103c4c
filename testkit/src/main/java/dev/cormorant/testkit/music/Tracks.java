package dev.cormorant.testkit.music;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Reviews.REVIEWS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** The parts of an album, numbered in it: a key of two columns. */
@Model
public final class Tracks extends Table<Tracks, Track> {
    public static final Tracks TRACKS = new Tracks();

    public final Reference<Long> albumId = bigint().references(() -> ALBUMS.id).onDelete(CASCADE);
    public final Required<Integer> number = integer();
    public final Required<String> title = text();

    public final One<Albums, Album> album = belongsTo(() -> ALBUMS, albumId);
    public final Many<Reviews, Review> reviews =
            hasMany(() -> REVIEWS, r -> r.albumId, r -> r.trackNumber).from(albumId, number);
    public final Many<Reviews, Review> praise = hasMany(() -> REVIEWS, r -> r.albumId, r -> r.trackNumber)
            .from(albumId, number)
            .where(r -> r.stars.gte(4));

    @Override
    protected void define(Definition<Tracks> t) {
        t.primaryKey(albumId, number);
    }
}
