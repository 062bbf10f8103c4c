package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.music.AlbumGenres.ALBUM_GENRES;
import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Genres.GENRES;
import static dev.cormorant.testkit.music.Labels.LABELS;
import static dev.cormorant.testkit.music.Reviews.REVIEWS;
import static dev.cormorant.testkit.music.Tracks.TRACKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.music.Album;
import dev.cormorant.testkit.music.Albums;
import dev.cormorant.testkit.music.Artist;
import dev.cormorant.testkit.music.Artists;
import dev.cormorant.testkit.music.Genre;
import dev.cormorant.testkit.music.Music;
import dev.cormorant.testkit.music.NewAlbum;
import dev.cormorant.testkit.music.NewAlbumGenre;
import dev.cormorant.testkit.music.NewArtist;
import dev.cormorant.testkit.music.NewGenre;
import dev.cormorant.testkit.music.NewLabel;
import dev.cormorant.testkit.music.NewReview;
import dev.cormorant.testkit.music.NewTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every kind of relation, in every place where a relation may stand: selected, in a condition, counted, on the way to a
 * value. What a filter of the relation leaves out is left out everywhere.
 */
public abstract class RelationKindContract extends Contract {
    /** For subclasses. */
    protected RelationKindContract() {}

    record Of<A, B extends @Nullable Object>(A of, @Nullable B what) {}

    @Override
    protected Schema schema() {
        return Music.SCHEMA;
    }

    @BeforeEach
    void music() {
        db().insertAll(
                        List.of(
                                NewLabel.slug("blue").name("Blue"),
                                NewLabel.slug("red").name("Red")),
                        nothing());
        Artist nina = db().insert(NewArtist.name("Nina"));
        Artist joni = db().insert(NewArtist.name("Joni").teacherId(nina.id()));
        db().insert(NewArtist.name("Silent"));
        Album first = album(nina, "First", 1960, false, "blue", "red");
        Album live = album(nina, "Live", 1970, true, null, "gone");
        Album hits = album(nina, "Hits", 1970, false, null, null);
        Album late = album(joni, "Late", 1980, true, "red", null);
        tracks(first, 3);
        tracks(hits, 2);
        tracks(late, 1);
        Map<String, Genre> genres = db().findAll(
                        GENRES.name,
                        db()
                                .insertAll(List.of(
                                        NewGenre.name("soul"), NewGenre.name("folk"), NewGenre.name("jazz piano")))
                                .stream()
                                .map(Genre::name)
                                .toList());
        genre(first, genreOf(genres, "soul"), 100);
        genre(first, genreOf(genres, "jazz piano"), 60);
        genre(live, genreOf(genres, "soul"), 90);
        genre(live, genreOf(genres, "soul"), 10);
        genre(late, genreOf(genres, "folk"), 100);
        db().insert(NewAlbumGenre.albumId(hits.id()));
        review(first, 1, 5);
        review(first, 1, 2);
        review(first, 2, 4);
        review(late, 1, 1);
        db().insert(NewReview.albumId(late.id()).stars(3));
    }

    private Album album(
            Artist artist, String title, int year, boolean live, @Nullable String label, @Nullable String former) {
        return db().insert(NewAlbum.artistId(artist.id())
                .title(title)
                .released(year)
                .live(live)
                .labelSlug(label)
                .formerLabel(former));
    }

    private void tracks(Album album, int count) {
        for (int number = 1; number <= count; number++) {
            db().insert(NewTrack.albumId(album.id()).number(number).title(album.title() + number));
        }
    }

    private static Genre genreOf(Map<String, Genre> genres, String name) {
        return Objects.requireNonNull(genres.get(name));
    }

    private void genre(Album album, Genre genre, int certainty) {
        db().insert(NewAlbumGenre.albumId(album.id()).genreId(genre.id()).certainty(certainty));
    }

    private void review(Album album, int track, int stars) {
        db().insert(NewReview.albumId(album.id()).stars(stars).trackNumber(track));
    }

    private <V extends @Nullable Object> List<Of<String, V>> albums(Selection<? super Albums, V> what) {
        return db().from(ALBUMS)
                .orderBy(ALBUMS.id.asc())
                .select(Selection.of(ALBUMS.title, what, Of<String, V>::new))
                .list();
    }

    private <V extends @Nullable Object> List<Of<String, V>> artists(Selection<? super Artists, V> what) {
        return db().from(ARTISTS)
                .orderBy(ARTISTS.id.asc())
                .select(Selection.of(ARTISTS.name, what, Of<String, V>::new))
                .list();
    }

    private List<String> albumsWhere(Predicate<Albums> condition) {
        return db().from(ALBUMS)
                .where(condition)
                .orderBy(ALBUMS.id.asc())
                .select(ALBUMS.title)
                .list();
    }

    private List<String> artistsWhere(Predicate<Artists> condition) {
        return db().from(ARTISTS)
                .where(condition)
                .orderBy(ARTISTS.id.asc())
                .select(ARTISTS.name)
                .list();
    }

    private static <A, B> Of<A, B> of(A of, @Nullable B what) {
        return new Of<>(of, what);
    }

    @Test
    void rowsThatAThirdTableLinksAreLoadedByOneMoreStatement() {
        List<Of<String, List<String>>> genres = new ArrayList<>();
        assertThat(statements(() -> genres.addAll(
                        albums(ALBUMS.genres.orderBy(GENRES.name.asc()).select(GENRES.name)))))
                .hasSize(2);
        assertThat(genres)
                .containsExactly(
                        of("First", List.of("jazz piano", "soul")),
                        of("Live", List.of("soul", "soul")),
                        of("Hits", List.of()),
                        of("Late", List.of("folk")));
        assertThat(db().from(GENRES)
                        .orderBy(GENRES.id.asc())
                        .select(GENRES.albums.orderBy(ALBUMS.id.asc()).select(ALBUMS.title))
                        .list())
                .containsExactly(List.of("First", "Live", "Live"), List.of("Late"), List.of("First"));
    }

    @Test
    void rowsThatAThirdTableLinksAreAskedForAndCounted() {
        assertThat(albumsWhere(ALBUMS.genres.some(GENRES.name.eq("soul")))).containsExactly("First", "Live");
        assertThat(albumsWhere(ALBUMS.genres.none(GENRES.name.eq("soul")))).containsExactly("Hits", "Late");
        assertThat(albumsWhere(ALBUMS.genres.isEmpty())).containsExactly("Hits");
        assertThat(albums(ALBUMS.genres.count()))
                .containsExactly(of("First", 2L), of("Live", 2L), of("Hits", 0L), of("Late", 1L));
        assertThat(albumsWhere(ALBUMS.genres.some(GENRES.albums.some(ALBUMS.title.eq("Live")))))
                .containsExactly("First", "Live");
    }

    @Test
    void keysOfSeveralColumnsLeadThere() {
        assertThat(db().from(TRACKS)
                        .orderBy(TRACKS.title.asc())
                        .select(Selection.of(
                                TRACKS.title,
                                TRACKS.reviews.orderBy(REVIEWS.stars.asc()).select(REVIEWS.stars),
                                Of<String, List<Integer>>::new))
                        .list())
                .containsExactly(
                        of("First1", List.of(2, 5)),
                        of("First2", List.of(4)),
                        of("First3", List.of()),
                        of("Hits1", List.of()),
                        of("Hits2", List.of()),
                        of("Late1", List.of(1)));
        assertThat(db().from(TRACKS)
                        .where(TRACKS.reviews.isEmpty())
                        .orderBy(TRACKS.title.asc())
                        .select(TRACKS.title)
                        .list())
                .containsExactly("First3", "Hits1", "Hits2");
    }

    @Test
    void keysOfSeveralColumnsLeadBack() {
        assertThat(db().from(REVIEWS)
                        .orderBy(REVIEWS.id.asc())
                        .select(REVIEWS.track.select(TRACKS.title))
                        .list())
                .containsExactly("First1", "First1", "First2", "Late1", null);
        assertThat(db().from(REVIEWS).where(REVIEWS.track.isAbsent()).count()).isEqualTo(1);
        assertThat(db().from(REVIEWS)
                        .where(REVIEWS.track.has(TRACKS.album.get(a -> a.title).eq("First")))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void manyKeysOfSeveralColumnsAreStillOneStatement() {
        Album album = db().insert(
                        NewAlbum.artistId(db().insert(NewArtist.name("Long")).id())
                                .title("Box")
                                .released(2000));
        List<NewTrack> tracks = new ArrayList<>();
        for (int i = 1; i <= 700; i++) {
            tracks.add(NewTrack.albumId(album.id()).number(i).title("t" + i));
        }
        db().insertAll(tracks, nothing());
        review(album, 700, 5);
        List<List<Integer>> stars = new ArrayList<>();
        assertThat(statements(() -> stars.addAll(db().from(TRACKS)
                        .where(TRACKS.albumId.eq(album.id()))
                        .orderBy(TRACKS.number.asc())
                        .select(TRACKS.reviews.select(REVIEWS.stars))
                        .list())))
                .hasSize(2);
        assertThat(stars).hasSize(700).filteredOn(of -> !of.isEmpty()).containsExactly(List.of(5));
        assertThat(stars.get(699)).containsExactly(5);
    }

    @Test
    void anotherUniqueColumnThanTheIdLeadsThere() {
        assertThat(albums(ALBUMS.publisher.select(LABELS.name)))
                .containsExactly(of("First", "Blue"), of("Live", null), of("Hits", null), of("Late", "Red"));
        assertThat(db().from(LABELS)
                        .orderBy(LABELS.id.asc())
                        .select(LABELS.albums.select(ALBUMS.title))
                        .list())
                .containsExactly(List.of("First"), List.of("Late"));
    }

    @Test
    void aKeyThatNothingHoldsToMayLeadNowhere() {
        assertThat(albums(ALBUMS.former.select(LABELS.name)))
                .containsExactly(of("First", "Red"), of("Live", null), of("Hits", null), of("Late", null));
        assertThat(albumsWhere(ALBUMS.former.isPresent())).containsExactly("First");
    }

    @Test
    void theFirstOfSeveralRowsIsOneRow() {
        assertThat(artists(ARTISTS.latest.select(ALBUMS.title)))
                .containsExactly(of("Nina", "Hits"), of("Joni", "Late"), of("Silent", null));
        assertThat(artists(ARTISTS.latest.get(a -> a.released)))
                .containsExactly(of("Nina", 1970), of("Joni", 1980), of("Silent", null));
        assertThat(artistsWhere(ARTISTS.latest.has(ALBUMS.title.eq("Live")))).isEmpty();
        assertThat(artistsWhere(ARTISTS.latest.has(ALBUMS.title.eq("Hits")))).containsExactly("Nina");
        assertThat(statements(() -> artists(ARTISTS.latest))).hasSize(1);
    }

    @Test
    void theFirstOfTheRowsThatMatchIsOneOfThem() {
        assertThat(artists(ARTISTS.firstLive.select(ALBUMS.title)))
                .containsExactly(of("Nina", "Live"), of("Joni", "Late"), of("Silent", null));
    }

    @Test
    void whatARelationLeavesOutIsLeftOutOfLists() {
        assertThat(db().from(TRACKS)
                        .orderBy(TRACKS.title.asc())
                        .limit(3)
                        .select(TRACKS.praise.select(REVIEWS.stars))
                        .list())
                .containsExactly(List.of(5), List.of(4), List.of());
        assertThat(albums(ALBUMS.shortGenres.select(GENRES.name)))
                .containsExactly(
                        of("First", List.of("soul")),
                        of("Live", List.of("soul", "soul")),
                        of("Hits", List.of()),
                        of("Late", List.of("folk")));
        assertThat(artists(ARTISTS.longAlbums.select(ALBUMS.title)))
                .containsExactly(of("Nina", List.of("First", "Hits")), of("Joni", List.of()), of("Silent", List.of()));
    }

    @Test
    void whatARelationLeavesOutIsLeftOutOfConditionsAndCounts() {
        assertThat(db().from(TRACKS).where(TRACKS.praise.isNotEmpty()).count()).isEqualTo(2);
        assertThat(db().from(TRACKS)
                        .where(TRACKS.praise.some(REVIEWS.stars.lt(4)))
                        .count())
                .isZero();
        assertThat(albums(ALBUMS.shortGenres.count()))
                .containsExactly(of("First", 1L), of("Live", 2L), of("Hits", 0L), of("Late", 1L));
        assertThat(artistsWhere(ARTISTS.longAlbums.count().eq(2L))).containsExactly("Nina");
        assertThat(artistsWhere(ARTISTS.longAlbums.some(ALBUMS.shortGenres.isNotEmpty())))
                .containsExactly("Nina");
    }

    @Test
    void whatARelationLeavesOutIsNoRow() {
        assertThat(albums(ALBUMS.pupil.select(ARTISTS.name)))
                .containsExactly(of("First", null), of("Live", null), of("Hits", null), of("Late", "Joni"));
        assertThat(albums(ALBUMS.pupil.get(a -> a.name)))
                .containsExactly(of("First", null), of("Live", null), of("Hits", null), of("Late", "Joni"));
        assertThat(albumsWhere(ALBUMS.pupil.isAbsent())).containsExactly("First", "Live", "Hits");
        assertThat(albumsWhere(ALBUMS.pupil.has(ARTISTS.name.eq("Nina")))).isEmpty();
    }

    @Test
    void aRelationGoesOnFromAnother() {
        assertThat(artists(ARTISTS.tracks.orderBy(TRACKS.title.asc()).select(TRACKS.title)))
                .containsExactly(
                        of("Nina", List.of("First1", "First2", "First3", "Hits1", "Hits2")),
                        of("Joni", List.of("Late1")),
                        of("Silent", List.of()));
        assertThat(artists(ARTISTS.tracks.count())).containsExactly(of("Nina", 5L), of("Joni", 1L), of("Silent", 0L));
        assertThat(artistsWhere(ARTISTS.genres.some(GENRES.name.eq("folk")))).containsExactly("Joni");
        assertThat(artists(ARTISTS.genres.count())).containsExactly(of("Nina", 4L), of("Joni", 1L), of("Silent", 0L));
    }

    @Test
    void aTableLeadsToItself() {
        assertThat(artists(ARTISTS.pupils.select(ARTISTS.name)))
                .containsExactly(of("Nina", List.of("Joni")), of("Joni", List.of()), of("Silent", List.of()));
        assertThat(artistsWhere(ARTISTS.teacher.has(ARTISTS.name.eq("Nina")))).containsExactly("Joni");
        assertThat(artistsWhere(ARTISTS.pupils.some(ARTISTS.albums.isNotEmpty())))
                .containsExactly("Nina");
    }

    @Test
    void writesAskByRelationsToo() {
        assertThat(db().update(ALBUMS)
                        .set(ALBUMS.title, "x")
                        .where(ALBUMS.shortGenres.some(GENRES.name.eq("folk")))
                        .execute())
                .isEqualTo(1);
        assertThat(db().delete(ALBUM_GENRES)
                        .where(ALBUM_GENRES.certainty.lt(50))
                        .execute())
                .isEqualTo(1);
        assertThat(db().delete(ARTISTS)
                        .where(ARTISTS.longAlbums.isNotEmpty().and(ARTISTS.pupils.isEmpty()))
                        .execute())
                .isZero();
    }
}
