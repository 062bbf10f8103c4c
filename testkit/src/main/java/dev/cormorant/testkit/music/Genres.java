package dev.cormorant.testkit.music;

import static dev.cormorant.testkit.music.AlbumGenres.ALBUM_GENRES;
import static dev.cormorant.testkit.music.Albums.ALBUMS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What albums are like: many albums of each, and many for each album. */
@Model
public final class Genres extends Table<Genres, Genre> {
    public static final Genres GENRES = new Genres();

    public final Identity<Long> id = identity();
    public final Required<String> name = varchar(40).unique();

    public final Many<Albums, Album> albums =
            manyToMany(() -> ALBUMS).through(() -> ALBUM_GENRES, x -> x.genreId, x -> x.albumId);
}
