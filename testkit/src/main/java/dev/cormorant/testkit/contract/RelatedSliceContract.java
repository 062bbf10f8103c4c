package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Genres.GENRES;
import static dev.cormorant.testkit.music.Labels.LABELS;
import static dev.cormorant.testkit.music.Reviews.REVIEWS;
import static dev.cormorant.testkit.music.Tracks.TRACKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.expression.Order;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.RelatedSlices;
import dev.cormorant.testkit.music.Albums;
import dev.cormorant.testkit.music.Artists;
import dev.cormorant.testkit.music.NewAlbumGenre;
import dev.cormorant.testkit.music.NewGenre;
import dev.cormorant.testkit.music.NewReview;
import dev.cormorant.testkit.music.NewTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists of related rows are read in slices of each parent, and on from there by cursors that know the parent. */
public abstract class RelatedSliceContract extends SlicedAlbumsContract {
    /** For subclasses. */
    protected RelatedSliceContract() {}

    @Test
    void eachParentHasItsFirstRowsInOneStatement() {
        List<Slice<String>> slices = new ArrayList<>();
        assertThat(statements(() -> slices.addAll(ofArtists(NEWEST)))).hasSize(2);
        assertThat(slices).extracting(Slice::rows).containsExactly(List.of("e", "d"), List.of(), List.of("g", "f"));
        assertThat(slices).extracting(Slice::done).containsExactly(false, true, true);
        assertThat(slices).extracting(slice -> slice.next().isPresent()).containsExactly(true, false, false);
        assertThat(slices).extracting(Slice::previous).allMatch(Optional::isEmpty);
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
                        .where(ARTISTS.id.eq(nina()))
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
                    .where(ARTISTS.id.eq(nina()))
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
        album(nina(), "z", 1999, null);
        album(nina(), "y", 1962, null);
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
}
