package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.AlbumGenres.ALBUM_GENRES;
import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Genres.GENRES;
import static dev.cormorant.testkit.music.Labels.LABELS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.music.Album;
import dev.cormorant.testkit.music.Albums;
import dev.cormorant.testkit.music.Artist;
import dev.cormorant.testkit.music.Genre;
import dev.cormorant.testkit.music.Label;
import dev.cormorant.testkit.music.Music;
import dev.cormorant.testkit.music.NewAlbum;
import dev.cormorant.testkit.music.NewAlbumGenre;
import dev.cormorant.testkit.music.NewArtist;
import dev.cormorant.testkit.music.NewGenre;
import dev.cormorant.testkit.music.NewLabel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that several rows lead to is one object in a result, made once. */
public abstract class SharedRowContract extends Contract {
    private Artist nina;
    private Artist joni;
    private Label blue;
    private Genre soul;

    /** For subclasses. */
    protected SharedRowContract() {}

    record Signed(String title, Artist artist, @Nullable Label label) {}

    @Override
    protected Schema schema() {
        return Music.SCHEMA;
    }

    @BeforeEach
    void rows() {
        blue = db().insert(NewLabel.slug("blue").name("Blue"));
        nina = db().insert(NewArtist.name("Nina"));
        joni = db().insert(NewArtist.name("Joni").teacherId(nina.id()));
        Album first = db().insert(
                        NewAlbum.artistId(nina.id()).title("1").released(1960).labelSlug("blue"));
        Album second = db().insert(NewAlbum.artistId(nina.id()).title("2").released(1970));
        Album third = db().insert(
                        NewAlbum.artistId(joni.id()).title("3").released(1980).labelSlug("blue"));
        soul = db().insert(NewGenre.name("soul"));
        db().insertAll(List.of(
                NewAlbumGenre.albumId(first.id()).genreId(soul.id()).certainty(1),
                NewAlbumGenre.albumId(second.id()).genreId(soul.id()).certainty(2),
                NewAlbumGenre.albumId(third.id()).genreId(soul.id()).certainty(3)));
    }

    private <T extends @Nullable Object> List<T> ofAlbums(Selection<Albums, T> selection) {
        return db().from(ALBUMS).orderBy(ALBUMS.id.asc()).select(selection).list();
    }

    @Test
    void rowsOfToOneRelationsAreOneObject() {
        List<Signed> signed = ofAlbums(Selection.of(ALBUMS.title, ALBUMS.artist, ALBUMS.publisher, Signed::new));
        assertThat(signed)
                .containsExactly(new Signed("1", nina, blue), new Signed("2", nina, null), new Signed("3", joni, blue));
        assertThat(signed.get(0).artist()).isSameAs(signed.get(1).artist());
        assertThat(signed.get(0).label()).isSameAs(signed.get(2).label());
    }

    @Test
    void whatIsMadeOfASharedRowIsMadeOnce() {
        AtomicInteger calls = new AtomicInteger();
        List<String> names = ofAlbums(ALBUMS.artist.select(Selection.of(ARTISTS.id, ARTISTS.name, (id, name) -> {
            calls.incrementAndGet();
            return name;
        })));
        assertThat(names).containsExactly("Nina", "Nina", "Joni");
        assertThat(calls).hasValue(2);
    }

    @Test
    void aRowWithoutItsKeyIsStillRight() {
        record Name(String name, @Nullable Long teacher) {}

        assertThat(ofAlbums(ALBUMS.artist.select(Selection.of(ARTISTS.name, ARTISTS.teacherId, Name::new))))
                .containsExactly(new Name("Nina", null), new Name("Nina", null), new Name("Joni", nina.id()));
        assertThat(ofAlbums(ALBUMS.publisher.select(LABELS.name))).containsExactly("Blue", null, "Blue");
    }

    @Test
    void sharedRowsHaveListsOfTheirOwn() {
        List<Loaded<Artist>> artists = ofAlbums(ALBUMS.artist.with(ARTISTS.albums, ARTISTS.teacher));
        assertThat(artists.get(0)).isSameAs(artists.get(1));
        assertThat(artists)
                .extracting(artist -> artist.get(ARTISTS.albums).size())
                .containsExactly(2, 2, 1);
        assertThat(artists).extracting(artist -> artist.get(ARTISTS.teacher)).containsExactly(null, null, nina);
    }

    @Test
    void rowsOverAJunctionAreOneObject() {
        List<List<Genre>> genres = ofAlbums(ALBUMS.genres);
        assertThat(genres).containsExactly(List.of(soul), List.of(soul), List.of(soul));
        assertThat(genres.get(0).get(0)).isSameAs(genres.get(2).get(0));
        List<List<Loaded<Genre>>> loaded = ofAlbums(ALBUMS.genres.with(GENRES.albums));
        assertThat(loaded.get(0).get(0)).isSameAs(loaded.get(1).get(0));
        assertThat(loaded.get(0).get(0).get(GENRES.albums))
                .extracting(Album::title)
                .containsExactly("1", "2", "3");
    }

    @Test
    void valuesOfTheLinkAreOfEachPair() {
        assertThat(ofAlbums(ALBUMS.genres.selectWithLink(GENRES, ALBUM_GENRES.certainty, (g, c) -> g.name() + c)))
                .containsExactly(List.of("soul1"), List.of("soul2"), List.of("soul3"));
    }

    @Test
    void rowsThatAreLoadedLaterAreOneObject() {
        List<Album> albums = db().from(ALBUMS).orderBy(ALBUMS.id.asc()).list();
        List<Loaded<Album>> loaded = db().load(albums, ALBUMS.artist, ALBUMS.genres);
        assertThat(Objects.requireNonNull(loaded.get(0).get(ALBUMS.artist)))
                .isEqualTo(nina)
                .isSameAs(loaded.get(1).get(ALBUMS.artist));
        assertThat(loaded.get(0).get(ALBUMS.genres).get(0))
                .isSameAs(loaded.get(2).get(ALBUMS.genres).get(0));
    }
}
