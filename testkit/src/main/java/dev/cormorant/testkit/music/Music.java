package dev.cormorant.testkit.music;

import static dev.cormorant.testkit.music.AlbumGenres.ALBUM_GENRES;
import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Genres.GENRES;
import static dev.cormorant.testkit.music.Labels.LABELS;
import static dev.cormorant.testkit.music.Reviews.REVIEWS;
import static dev.cormorant.testkit.music.Tracks.TRACKS;

import dev.cormorant.schema.Schema;

/** The schema of the music. */
public final class Music {
    /** All of its tables. */
    public static final Schema SCHEMA = Schema.of(LABELS, ARTISTS, ALBUMS, TRACKS, GENRES, ALBUM_GENRES, REVIEWS);

    private Music() {}
}
