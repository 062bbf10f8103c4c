package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.AlbumGenres.ALBUM_GENRES;
import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Genres.GENRES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.music.Album;
import dev.cormorant.testkit.music.AlbumGenre;
import dev.cormorant.testkit.music.Artist;
import dev.cormorant.testkit.music.Genre;
import dev.cormorant.testkit.music.Music;
import dev.cormorant.testkit.music.NewAlbum;
import dev.cormorant.testkit.music.NewAlbumGenre;
import dev.cormorant.testkit.music.NewArtist;
import dev.cormorant.testkit.music.NewGenre;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values of the rows that link two others. */
public abstract class LinkValueContract extends Contract {
    private Genre soul;
    private AlbumGenre sure;

    /** For subclasses. */
    protected LinkValueContract() {}

    record Sure(String name, Integer certainty) {}

    record Linked(Genre genre, AlbumGenre link) {}

    @Override
    protected Schema schema() {
        return Music.SCHEMA;
    }

    @BeforeEach
    void rows() {
        Artist nina = db().insert(NewArtist.name("Nina"));
        Album first = db().insert(NewAlbum.artistId(nina.id()).title("First").released(1960));
        Album second = db().insert(NewAlbum.artistId(nina.id()).title("Second").released(1970));
        soul = db().insert(NewGenre.name("soul"));
        Genre folk = db().insert(NewGenre.name("folk"));
        sure = db().insert(NewAlbumGenre.albumId(first.id()).genreId(soul.id()).certainty(90));
        db().insertAll(List.of(
                NewAlbumGenre.albumId(first.id()).genreId(folk.id()).certainty(20),
                NewAlbumGenre.albumId(second.id()).genreId(soul.id()).certainty(50)));
    }

    private <T> List<T> ofAlbums(Selection<dev.cormorant.testkit.music.Albums, T> selection) {
        return db().from(ALBUMS).orderBy(ALBUMS.id.asc()).select(selection).list();
    }

    @Test
    void valuesAreOfTheRowThatLinksThePair() {
        List<List<Sure>> found = new ArrayList<>();
        assertThat(statements(() -> found.addAll(
                        ofAlbums(ALBUMS.genres.selectWithLink(GENRES.name, ALBUM_GENRES.certainty, Sure::new)))))
                .hasSize(2);
        assertThat(found)
                .containsExactly(List.of(new Sure("soul", 90), new Sure("folk", 20)), List.of(new Sure("soul", 50)));
        assertThat(db().from(GENRES)
                        .where(GENRES.name.eq("soul"))
                        .select(GENRES.albums
                                .orderBy(ALBUMS.id.desc())
                                .selectWithLink(ALBUMS.title, ALBUM_GENRES.certainty, Sure::new))
                        .getOne())
                .as("from the other side")
                .containsExactly(new Sure("Second", 50), new Sure("First", 90));
    }

    @Test
    void wholeRowsAreCombined() {
        assertThat(ofAlbums(ALBUMS.genres
                                .where(GENRES.name.eq("soul"))
                                .selectWithLink(GENRES, ALBUM_GENRES, Linked::new))
                        .get(0))
                .containsExactly(new Linked(soul, sure));
    }

    @Test
    void expressionsAndSeveralValuesAreTaken() {
        Selection<dev.cormorant.testkit.music.AlbumGenres, String> text =
                Selection.of(ALBUM_GENRES.certainty.plus(1), ALBUM_GENRES.id.map(id -> id > 0), (a, b) -> a + "/" + b);
        assertThat(ofAlbums(ALBUMS.genres.selectWithLink(GENRES.name, text, (name, link) -> name + "/" + link)))
                .containsExactly(List.of("soul/91/true", "folk/21/true"), List.of("soul/51/true"));
    }

    @Test
    void limitsAreOfEachParent() {
        assertThat(ofAlbums(ALBUMS.genres
                        .orderBy(GENRES.name.asc())
                        .limit(1)
                        .selectWithLink(GENRES.name, ALBUM_GENRES.certainty, Sure::new)))
                .containsExactly(List.of(new Sure("folk", 20)), List.of(new Sure("soul", 50)));
    }

    @Test
    void columnsOfOtherTablesAreRefused() {
        assertThatThrownBy(() -> ALBUMS.genres.selectWithLink(GENRES.name, ALBUMS.released, Sure::new))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Albums.genres.selectWithLink(..): the second selection takes values of the row that links"
                        + " two others, which is of AlbumGenres alone; select values of Genres by the first one");
        assertThatThrownBy(() -> ALBUMS.genres.selectWithLink(GENRES.name, GENRES.id, (a, b) -> a))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("which is of AlbumGenres alone");
        assertThatThrownBy(() -> ALBUMS.genres.selectWithLink(GENRES.name, ALBUMS.tracks, (a, b) -> a))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("which is of AlbumGenres alone");
    }

    @Test
    void aRelationWithoutATableBetweenIsRefused() {
        assertThatThrownBy(() -> ARTISTS.albums.selectWithLink(ALBUMS.title, ALBUM_GENRES.certainty, Sure::new))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Artists.albums.selectWithLink(..) needs a relation over one table between, as"
                        + " manyToMany(..) declares it; this one leads over 0");
    }
}
