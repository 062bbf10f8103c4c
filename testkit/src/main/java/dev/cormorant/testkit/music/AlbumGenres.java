package dev.cormorant.testkit.music;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Genres.GENRES;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Which albums are of which genre, and how sure that is. The genre may be unknown, and the same one be given twice. */
@Model
public final class AlbumGenres extends Table<AlbumGenres, AlbumGenre> {
    public static final AlbumGenres ALBUM_GENRES = new AlbumGenres();

    public final Identity<Long> id = identity();
    public final Reference<Long> albumId = bigint().references(() -> ALBUMS.id).onDelete(CASCADE);
    public final Nullable<Long> genreId =
            bigint().nullable().references(() -> GENRES.id).onDelete(CASCADE).indexed();
    public final Defaulted<Integer> certainty = integer().defaultsTo(100);

    @Override
    protected void define(Definition<AlbumGenres> t) {
        t.index("genres_of_album").on(albumId, genreId);
    }
}
