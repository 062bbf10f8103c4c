package dev.cormorant.testkit.contract;

import static dev.cormorant.error.Reaction.THROW;
import static dev.cormorant.expression.Ranking.rank;
import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Genres.GENRES;
import static dev.cormorant.testkit.music.Labels.LABELS;
import static dev.cormorant.testkit.music.Reviews.REVIEWS;
import static dev.cormorant.testkit.music.Tracks.TRACKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.cormorant.Database;
import dev.cormorant.error.InvalidCursorException;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Selection;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.RelatedSlices;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.music.Albums;
import dev.cormorant.testkit.music.Artist;
import dev.cormorant.testkit.music.Artists;
import dev.cormorant.testkit.music.Cards.AlbumLine;
import dev.cormorant.testkit.music.Cards.SlicedArtist;
import dev.cormorant.testkit.music.Cards_SlicedArtistShape;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of related rows are read in slices of each parent, and on from there by cursors that know the parent. */
public abstract class RelatedSliceContract extends Contract {
    private static final RelatedSlices<Artists, Albums, String> NEWEST =
            ARTISTS.albums.orderBy(ALBUMS.released.desc()).slice(2).select(ALBUMS.title);

    private long nina;

    /** For subclasses. */
    protected RelatedSliceContract() {}

    @Override
    protected Schema schema() {
        return Music.SCHEMA;
    }

    /** Nina made albums a to e, two of them in one year, Joni f and g, and Judy none. */
    @BeforeEach
    void rows() {
        db().insert(NewLabel.slug("blue").name("Blue"));
        nina = db().insert(NewArtist.name("Nina")).id();
        long joni = db().insert(NewArtist.name("Joni").teacherId(nina)).id();
        db().insert(NewArtist.name("Judy").teacherId(nina));
        album(nina, "a", 1960, "blue");
        album(nina, "b", 1961, null);
        album(nina, "c", 1961, "blue");
        album(nina, "d", 1963, null);
        album(nina, "e", 1964, "blue");
        album(joni, "f", 1970, "blue");
        album(joni, "g", 1971, null);
    }

    private long album(long artist, String title, int released, @Nullable String label) {
        return db().insert(NewAlbum.artistId(artist)
                        .title(title)
                        .released(released)
                        .labelSlug(label))
                .id();
    }

    private <T> List<T> ofArtists(Selection<Artists, T> selection) {
        return db().from(ARTISTS).orderBy(ARTISTS.name.desc()).select(selection).list();
    }

    private <V> Slice<V> ninas(Selection<Artists, Slice<V>> slices) {
        return db().from(ARTISTS).where(ARTISTS.id.eq(nina)).select(slices).getOne();
    }

    private static Cursor next(Slice<?> slice) {
        return slice.next().orElseThrow();
    }

    @Test
    void eachParentHasItsFirstRowsInOneStatement() {
        List<Slice<String>> slices = new ArrayList<>();
        assertThat(statements(() -> slices.addAll(ofArtists(NEWEST)))).hasSize(2);
        assertThat(slices).extracting(Slice::rows).containsExactly(List.of("e", "d"), List.of(), List.of("g", "f"));
        assertThat(slices).extracting(Slice::done).containsExactly(false, true, true);
        assertThat(slices).extracting(slice -> slice.next().isPresent()).containsExactly(true, false, false);
        assertThat(slices).extracting(Slice::previous).allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void theCursorKnowsTheParent() {
        Slice<String> first = ofArtists(NEWEST).get(0);
        List<Slice<String>> further = new ArrayList<>();
        assertThat(statements(() -> further.add(db().next(NEWEST, next(first)))))
                .hasSize(1);
        Slice<String> second = further.get(0);
        assertThat(second.rows()).as("in one year the greater key first").containsExactly("c", "b");
        assertThat(second.done()).isFalse();
        Slice<String> third = db().next(NEWEST, next(second));
        assertThat(third.rows()).containsExactly("a");
        assertThat(third.done()).isTrue();
        assertThat(third.next()).isEmpty();
        assertThat(db().previous(NEWEST, third.previous().orElseThrow()).rows()).containsExactly("c", "b");
        Slice<String> front = db().previous(NEWEST, second.previous().orElseThrow());
        assertThat(front.rows()).containsExactly("e", "d");
        assertThat(front.done()).isTrue();
        assertThat(front.previous()).isEmpty();
        assertThat(db().next(NEWEST, next(front)).rows()).containsExactly("c", "b");
    }

    @Test
    void theCursorIsTextThatComesBack() {
        Database sealed = Database.open(schema(), database().dataSource(), s -> s.cursorKey(new byte[16]));
        String text = next(sealed.from(ARTISTS)
                        .where(ARTISTS.id.eq(nina))
                        .select(NEWEST)
                        .getOne())
                .text();
        assertThat(text).matches("[A-Za-z0-9_-]+");
        Database other = Database.open(schema(), database().dataSource(), s -> s.cursorKey(new byte[16]));
        assertThat(other.next(NEWEST, Cursor.of(text)).rows()).containsExactly("c", "b");
    }

    @Test
    void sizeAndSelectionMayDiffer() {
        Cursor cursor = next(ninas(NEWEST));
        assertThat(db().next(
                                ARTISTS.albums
                                        .orderBy(ALBUMS.released.desc())
                                        .slice(10)
                                        .select(ALBUMS.released),
                                cursor)
                        .rows())
                .containsExactly(1961, 1961, 1960);
    }

    @Test
    void ordersMayBeMixedNullAndOfOtherRows() {
        List<List<Order<Albums>>> orders = List.of(
                List.of(),
                List.of(ALBUMS.title.desc()),
                List.of(ALBUMS.labelSlug.asc(), ALBUMS.released.desc()),
                List.of(ALBUMS.labelSlug.desc().nullsLast(), ALBUMS.title.asc()),
                List.of(
                        ALBUMS.publisher.get(l -> l.name).asc(),
                        ALBUMS.title.upper().desc()),
                List.of(ALBUMS.artist.get(a -> a.name).asc(), ALBUMS.live.asc()));
        for (List<Order<Albums>> order : orders) {
            var rows = ARTISTS.albums.rows();
            for (Order<Albums> term : order) {
                rows = rows.orderBy(term);
            }
            List<String> listed = db().from(ARTISTS)
                    .where(ARTISTS.id.eq(nina))
                    .select(rows.select(ALBUMS.title))
                    .getOne();
            assertThat(walked(rows.slice(2).select(ALBUMS.title))).isEqualTo(listed);
            assertThat(walked(rows.slice(1).select(ALBUMS.title))).isEqualTo(listed);
            assertThat(listed).hasSize(5);
        }
    }

    private List<String> walked(RelatedSlices<Artists, Albums, String> slices) {
        Slice<String> slice = ninas(slices);
        List<String> seen = new ArrayList<>(slice.rows());
        while (!slice.done()) {
            slice = db().next(slices, next(slice));
            seen.addAll(slice.rows());
        }
        return seen;
    }

    @Test
    void conditionsHoldInEverySlice() {
        var blue = ARTISTS.albums
                .where(ALBUMS.labelSlug.eq("blue"))
                .orderBy(ALBUMS.title.asc())
                .slice(2)
                .select(ALBUMS.title);
        Slice<String> first = ninas(blue);
        assertThat(first.rows()).containsExactly("a", "c");
        assertThat(db().next(blue, next(first)).rows()).containsExactly("e");
        var red = ARTISTS.albums
                .where(ALBUMS.labelSlug.eq("red"))
                .orderBy(ALBUMS.title.asc())
                .slice(2)
                .select(ALBUMS.title);
        assertThat(db().next(red, next(first)).rows())
                .as("values in the condition are those of now")
                .isEmpty();
    }

    @Test
    void rowsComeAndGoBetweenSlices() {
        Slice<String> first = ninas(NEWEST);
        db().delete(ALBUMS).where(ALBUMS.title.in(List.of("d", "c"))).execute();
        album(nina, "z", 1999, null);
        album(nina, "y", 1962, null);
        assertThat(db().next(NEWEST, next(first)).rows()).containsExactly("y", "b");
    }

    @Test
    void theFilterOfTheRelationHolds() {
        for (long album : db().from(ALBUMS).select(ALBUMS.id).list()) {
            db().insertAll(List.of(
                    NewTrack.albumId(album).number(1).title("1"),
                    NewTrack.albumId(album).number(2).title("2")));
        }
        db().delete(TRACKS)
                .where(
                        TRACKS.number.eq(2),
                        TRACKS.albumId.in(
                                db().from(ALBUMS).where(ALBUMS.title.eq("b")).select(ALBUMS.id)))
                .execute();
        var longOnes = ARTISTS.longAlbums.orderBy(ALBUMS.title.asc()).slice(1).select(ALBUMS.title);
        Slice<String> first = ninas(longOnes);
        assertThat(first.rows()).containsExactly("a");
        assertThat(db().next(longOnes, next(first)).rows()).containsExactly("c");
    }

    @Test
    void tablesBetweenAndKeysOfOtherTypesAreFollowed() {
        long a = db().from(ALBUMS).where(ALBUMS.title.eq("a")).select(ALBUMS.id).getOne();
        for (String name : List.of("folk", "jazz", "soul")) {
            long genre = db().insert(NewGenre.name(name)).id();
            db().insert(NewAlbumGenre.albumId(a).genreId(genre));
        }
        var genres = ALBUMS.genres.orderBy(GENRES.name.asc()).slice(2).select(GENRES.name);
        Slice<String> first =
                db().from(ALBUMS).where(ALBUMS.id.eq(a)).select(genres).getOne();
        assertThat(first.rows()).containsExactly("folk", "jazz");
        assertThat(db().next(genres, next(first)).rows()).containsExactly("soul");

        var ofArtist = ARTISTS.genres.orderBy(GENRES.name.desc()).slice(1).select(GENRES.name);
        assertThat(db().next(ofArtist, next(ninas(ofArtist))).rows()).containsExactly("jazz");

        var ofLabel = LABELS.albums.orderBy(ALBUMS.title.asc()).slice(3).select(ALBUMS.title);
        Slice<String> ofBlue = db().from(LABELS).select(ofLabel).getOne();
        assertThat(ofBlue.rows()).containsExactly("a", "c", "e");
        assertThat(db().next(ofLabel, next(ofBlue)).rows()).containsExactly("f");

        db().insert(NewTrack.albumId(a).number(1).title("1"));
        for (int stars = 1; stars < 4; stars++) {
            db().insert(NewReview.albumId(a).stars(stars).trackNumber(1));
        }
        var reviews = TRACKS.reviews.orderBy(REVIEWS.stars.asc()).slice(2).select(REVIEWS.stars);
        Slice<Integer> ofTrack = db().from(TRACKS).select(reviews).getOne();
        assertThat(ofTrack.rows()).containsExactly(1, 2);
        assertThat(db().next(reviews, next(ofTrack)).rows()).containsExactly(3);
    }

    @Test
    void slicesStandInsideOfListsAndOfEachOther() {
        var schools = ARTISTS.pupils
                .orderBy(ARTISTS.name.asc())
                .slice(1)
                .select(Selection.of(
                        ARTISTS.name,
                        ARTISTS.albums.orderBy(ALBUMS.title.asc()).slice(1).select(ALBUMS.title),
                        (name, albums) -> albums));
        List<Slice<Slice<String>>> all = new ArrayList<>();
        assertThat(statements(() -> all.addAll(ofArtists(schools)))).hasSize(3);
        Slice<String> jonis = all.get(0).rows().get(0);
        assertThat(jonis.rows()).containsExactly("f");
        var albums = ARTISTS.albums.orderBy(ALBUMS.title.asc()).slice(1).select(ALBUMS.title);
        assertThat(db().next(albums, next(jonis)).rows()).containsExactly("g");
        Slice<Slice<String>> judys = db().next(schools, next(all.get(0)));
        assertThat(judys.rows()).containsExactly(Slice.none());

        assertThat(db().from(ALBUMS)
                        .orderBy(ALBUMS.title.asc())
                        .limit(1)
                        .select(ALBUMS.artist.select(NEWEST))
                        .getFirst()
                        .rows())
                .containsExactly("e", "d");
        assertThat(ofArtists(ARTISTS.pupils.orderBy(ARTISTS.name.asc()).select(NEWEST))
                        .get(0))
                .extracting(Slice::rows)
                .containsExactly(List.of("g", "f"), List.of());
    }

    @Test
    void rowsInThemAreLoadedWithTheirRelations() {
        var slices = ARTISTS.albums
                .orderBy(ALBUMS.title.asc())
                .slice(3)
                .select(ALBUMS.with(ALBUMS.publisher, ALBUMS.tracks));
        var first = ninas(slices);
        assertThat(first.rows())
                .extracting(album -> album.get(ALBUMS.publisher) != null)
                .containsExactly(true, false, true);
        assertThat(db().next(slices, next(first)).rows())
                .extracting(album -> album.row().title())
                .containsExactly("d", "e");
        assertThat(ninas(ARTISTS.albums.orderBy(ALBUMS.title.asc()).slice(1).select(AlbumLine.class))
                        .rows())
                .extracting(AlbumLine::name)
                .containsExactly("a");
    }

    @Test
    void recordsHoldThem() {
        SlicedArtist first = db().from(ARTISTS)
                .where(ARTISTS.id.eq(nina))
                .select(SlicedArtist.class)
                .getOne();
        assertThat(first.albums().rows()).extracting(AlbumLine::name).containsExactly("a", "b");
        assertThat(first.titles().rows()).containsExactly("a");
        assertThat(first.ofTeacher()).isEqualTo(Slice.none());
        Cards_SlicedArtistShape newest = Cards_SlicedArtistShape.all().albums(a -> a.orderBy(ALBUMS.released.desc()));
        List<SlicedArtist> all = ofArtists(newest);
        assertThat(all.get(0).albums().rows()).extracting(AlbumLine::name).containsExactly("e", "d");
        assertThat(db().next(NEWEST, next(all.get(0).albums())).rows()).containsExactly("c", "b");
        assertThat(all.get(2).ofTeacher().rows()).containsExactly("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofArtists(Cards_SlicedArtistShape.all().albums(a -> a.limit(2))))
                .withMessageContaining("Artists.albums: slice(2)");
    }

    @Test
    void pagesStreamsAndWritesHoldThem() {
        var artists = db().from(ARTISTS).orderBy(ARTISTS.name.desc()).select(NEWEST);
        assertThat(artists.after(null, 1).rows().get(0).rows()).containsExactly("e", "d");
        try (var stream = artists.stream()) {
            assertThat(stream.map(Slice::rows)).containsExactly(List.of("e", "d"), List.of(), List.of("g", "f"));
        }
        Slice<String> written = Objects.requireNonNull(db().update(ARTISTS)
                .set(ARTISTS.name, "Nina Simone")
                .where(ARTISTS.id.eq(nina))
                .returning(NEWEST)
                .get(0));
        assertThat(db().next(NEWEST, next(written)).rows()).containsExactly("c", "b");
    }

    @Test
    void theyAreBoundsForTheSettingThatRefusesUnboundedLists() {
        Database strict = Database.open(schema(), database().dataSource(), s -> s.unboundedLists(THROW));
        Slice<String> first =
                strict.from(ARTISTS).where(ARTISTS.id.eq(nina)).select(NEWEST).getOne();
        assertThat(strict.next(NEWEST, next(first)).rows()).containsExactly("c", "b");
        assertThatIllegalStateException()
                .isThrownBy(() -> strict.next(ARTISTS.albums.slice(2).select(ALBUMS.tracks), next(first)))
                .withMessageContaining("Albums.tracks");
        Database limited = Database.open(schema(), database().dataSource(), s -> s.defaultLimit(1));
        assertThat(limited.from(ARTISTS)
                        .where(ARTISTS.id.eq(nina))
                        .select(NEWEST)
                        .getOne()
                        .rows())
                .hasSize(2);
    }

    @Test
    void aCursorOfAnotherQueryIsRefusedBeforeSql() {
        Cursor cursor = next(ninas(NEWEST));
        Cursor root = next(db().from(ALBUMS).orderBy(ALBUMS.released.desc()).after(null, 2));
        List<Runnable> wrong = List.of(
                () -> db().next(ARTISTS.albums.slice(2), cursor),
                () -> db().next(ARTISTS.albums.orderBy(ALBUMS.released.asc()).slice(2), cursor),
                () -> db().next(
                                ARTISTS.albums
                                        .where(ALBUMS.live.eq(true))
                                        .orderBy(ALBUMS.released.desc())
                                        .slice(2),
                                cursor),
                () -> db().next(
                                ARTISTS.longAlbums
                                        .orderBy(ALBUMS.released.desc())
                                        .slice(2),
                                cursor),
                () -> db().next(LABELS.albums.orderBy(ALBUMS.released.desc()).slice(2), cursor),
                () -> db().from(ALBUMS).orderBy(ALBUMS.released.desc()).after(cursor, 2),
                () -> db().next(NEWEST, root),
                () -> db().next(NEWEST, Cursor.of("x")),
                () -> db().previous(NEWEST, Cursor.of(cursor.text() + "A")));
        assertThat(statements(() -> wrong.forEach(use ->
                        assertThatExceptionOfType(InvalidCursorException.class).isThrownBy(use::run))))
                .isEmpty();
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> db().next(ARTISTS.albums.slice(2), cursor))
                .withMessageContaining("belongs to another query");
    }

    @Test
    void wrongUseIsRefusedWhereItIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARTISTS.albums.slice(0))
                .withMessageContaining("Artists.albums: slice(0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARTISTS.albums.limit(5).slice(2))
                .withMessageContaining("leave these out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARTISTS.albums.rows().offset(5).slice(2))
                .withMessageContaining("Artists.albums");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARTISTS.albums
                        .where(rank().over(ALBUMS.released.desc()).lte(2L))
                        .slice(2))
                .withMessageContaining("leave the condition on them out");
        assertThat(statements(() -> assertThatIllegalArgumentException()
                        .isThrownBy(
                                () -> ofArtists(ARTISTS.albums.slice(2).select(rank().over(ALBUMS.released.desc()))))
                        .withMessageContaining("would begin anew")))
                .isEmpty();
        assertThat(statements(() -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> ofArtists(ARTISTS.albums
                                .orderBy(rank().over(ALBUMS.released.desc()).asc())
                                .slice(2)))
                        .withMessageContaining("Ranks of Albums")))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> db().from(ARTISTS).select(NEWEST).distinct().list())
                .withMessageContaining("Artists.albums");
    }

    @Test
    void rowsThatWereReadBeforeAreLoadedWithSlices() {
        List<Artist> artists = db().from(ARTISTS).orderBy(ARTISTS.name.desc()).list();
        List<Loaded<Artist>> loaded = new ArrayList<>();
        assertThat(statements(() -> loaded.addAll(db().load(artists, NEWEST)))).hasSize(1);
        assertThat(loaded)
                .extracting(artist -> artist.get(NEWEST).rows())
                .containsExactly(List.of("e", "d"), List.of(), List.of("g", "f"));
        assertThat(loaded).extracting(artist -> artist.get(NEWEST).done()).containsExactly(false, true, true);
        Slice<String> first = loaded.get(0).get(ARTISTS.albums.slice(9).select(ALBUMS.title));
        assertThat(db().next(NEWEST, next(first)).rows()).containsExactly("c", "b");
        assertThat(ofArtists(ARTISTS.with(NEWEST)))
                .extracting(artist -> artist.get(NEWEST).rows())
                .containsExactly(List.of("e", "d"), List.of(), List.of("g", "f"));
        assertThat(sql(() -> db().load(artists, NEWEST)).get(0))
                .isEqualTo(sql(() -> ofArtists(NEWEST)).get(1));
    }

    @Test
    void slicesOfRowsInNoOrderAreNotLoadedLater() {
        Artist artist = db().get(ARTISTS.id, nina);
        assertThat(statements(() -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> db().load(
                                        artist,
                                        ARTISTS.pupils,
                                        ARTISTS.albums
                                                .orderBy(rank().over(ALBUMS.released.desc())
                                                        .asc())
                                                .slice(2)))
                        .withMessageContaining("Ranks of Albums")))
                .isEmpty();
    }
}
