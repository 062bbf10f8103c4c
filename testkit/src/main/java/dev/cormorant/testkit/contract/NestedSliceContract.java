package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cormorant.expression.Selection;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.Loaded;
import dev.cormorant.testkit.music.Artist;
import dev.cormorant.testkit.music.Cards.AlbumLine;
import dev.cormorant.testkit.music.Cards.SlicedArtist;
import dev.cormorant.testkit.music.Cards_SlicedArtistShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Slices of related rows inside of lists, records, pages and each other, and what stands inside of them. */
public abstract class NestedSliceContract extends SlicedAlbumsContract {
    /** For subclasses. */
    protected NestedSliceContract() {}

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
                .where(ARTISTS.id.eq(nina()))
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
                .where(ARTISTS.id.eq(nina()))
                .returning(NEWEST)
                .get(0));
        assertThat(db().next(NEWEST, next(written)).rows()).containsExactly("c", "b");
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
}
