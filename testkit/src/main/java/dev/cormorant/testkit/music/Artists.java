package dev.cormorant.testkit.music;

import static dev.cormorant.schema.ReferentialAction.SET_NULL;
import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Who makes albums; some have learnt from others. */
@Model
public final class Artists extends Table<Artists, Artist> {
    public static final Artists ARTISTS = new Artists();

    public final Identity<Long> id = identity();
    public final Required<String> name = text();
    public final Nullable<Long> teacherId =
            bigint().nullable().references(() -> ARTISTS.id).onDelete(SET_NULL).indexed();

    public final Maybe<Artists, Artist> teacher = belongsTo(() -> ARTISTS, teacherId);
    public final Many<Artists, Artist> pupils = hasMany(() -> ARTISTS, a -> a.teacherId);
    public final Many<Albums, Album> albums = hasMany(() -> ALBUMS);
    public final Many<Albums, Album> longAlbums =
            hasMany(() -> ALBUMS, a -> a.artistId).where(a -> a.tracks.count().gt(1L));
    public final Maybe<Albums, Album> latest =
            hasOne(() -> ALBUMS, a -> a.artistId).first(a -> a.released.desc());
    public final Maybe<Albums, Album> firstLive =
            hasOne(() -> ALBUMS, a -> a.artistId).where(a -> a.live.eq(true)).first(a -> a.released.asc());
    public final Many<Tracks, Track> tracks = through(albums, a -> a.tracks);
    public final Many<Genres, Genre> genres = through(albums, a -> a.genres);
}
