package dev.cormorant.testkit.contract.standalone;

import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Genres.GENRES;
import static dev.cormorant.testkit.music.Reviews.REVIEWS;
import static dev.cormorant.testkit.music.Tracks.TRACKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.query.Terminals;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.contract.Contract;
import dev.cormorant.testkit.contract.RunOn;
import dev.cormorant.testkit.music.Music;
import org.junit.jupiter.api.Test;

/** The forms themselves, which the other contracts of this package run on. */
@RunOn(StandalonePostgres.class)
class StandaloneFormsTest extends Contract {
    @Override
    protected Schema schema() {
        return Music.SCHEMA;
    }

    private static void assertSql(Terminals<?, ?> query, String... lines) {
        assertThat(query.sql().replace("\"", "")).isEqualTo(String.join(" ", lines));
    }

    @Test
    void relatedRowsAreToldByKeys() {
        assertSql(
                db().from(ARTISTS)
                        .where(ARTISTS.albums.some(ALBUMS.genres.none(GENRES.name.eq("folk"))))
                        .select(ARTISTS.name),
                "SELECT artists.name FROM artists",
                "WHERE artists.id IN (SELECT albums.artist_id FROM albums",
                "WHERE (albums.id IN (SELECT album_genres.album_id FROM genres",
                "JOIN album_genres ON genres.id = album_genres.genre_id",
                "WHERE genres.name = ?)) IS NOT TRUE)");
    }

    @Test
    void keysThatMayBeMissingAreAskedBefore() {
        assertSql(
                db().from(ARTISTS)
                        .where(ARTISTS.pupils.isNotEmpty(), ARTISTS.teacher.has(ARTISTS.name.eq("ada")))
                        .select(ARTISTS.name),
                "SELECT artists.name FROM artists",
                "WHERE artists.id IN (SELECT pupils.teacher_id FROM artists AS pupils",
                "WHERE pupils.teacher_id IS NOT NULL)",
                "AND (artists.teacher_id IS NOT NULL",
                "AND artists.teacher_id IN (SELECT teacher.id FROM artists AS teacher WHERE teacher.name = ?))");
    }

    @Test
    void keysOfSeveralColumnsAreRows() {
        assertSql(
                db().from(TRACKS).where(TRACKS.reviews.isNotEmpty()).select(TRACKS.title),
                "SELECT tracks.title FROM tracks",
                "WHERE (tracks.album_id, tracks.number)",
                "IN (SELECT reviews.album_id, reviews.track_number FROM reviews",
                "WHERE reviews.track_number IS NOT NULL)");
    }

    @Test
    void aggregatesAreJoinedOnce() {
        var count = ARTISTS.albums.count();
        assertSql(
                db().from(ARTISTS).where(count.gt(1L)).orderBy(count.desc()).select(ARTISTS.name),
                "SELECT artists.name FROM artists",
                "LEFT JOIN (SELECT albums.artist_id AS value 1, COUNT(*) AS value 2 FROM albums",
                "GROUP BY albums.artist_id) AS albums of each",
                "ON albums of each.value 1 = artists.id",
                "WHERE COALESCE(albums of each.value 2, ?) > ?",
                "ORDER BY COALESCE(albums of each.value 2, ?) DESC");
    }

    @Test
    void aggregatesOfNoRowsAreNullUnlessTheyCount() {
        assertSql(
                db().from(TRACKS).select(TRACKS.reviews.max(REVIEWS.stars)),
                "SELECT reviews of each.value 3 FROM tracks",
                "LEFT JOIN (SELECT reviews.album_id AS value 1, reviews.track_number AS value 2,",
                "MAX(reviews.stars) AS value 3 FROM reviews",
                "GROUP BY reviews.album_id, reviews.track_number) AS reviews of each",
                "ON reviews of each.value 1 = tracks.album_id AND reviews of each.value 2 = tracks.number");
    }

    @Test
    void firstRowsHaveNumberOne() {
        assertSql(
                db().from(ARTISTS).select(ARTISTS.firstLive.get(a -> a.title)),
                "SELECT first_live.title FROM artists",
                "LEFT JOIN albums AS first_live ON first_live.artist_id = artists.id",
                "AND first_live.live = ? AND first_live.id IN (SELECT numbered first_live.value 1",
                "FROM (SELECT first_live_2.id AS value 1, ROW_NUMBER() OVER (PARTITION BY first_live_2.artist_id",
                "ORDER BY first_live_2.released, first_live_2.id) AS value 2",
                "FROM albums AS first_live_2 WHERE first_live_2.live = ?) AS numbered first_live",
                "WHERE numbered first_live.value 2 = ?)");
    }
}
