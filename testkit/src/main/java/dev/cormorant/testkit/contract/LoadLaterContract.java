package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Reviews.REVIEWS;
import static dev.cormorant.testkit.music.Tracks.TRACKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.Reaction;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.music.Album;
import dev.cormorant.testkit.music.Artist;
import dev.cormorant.testkit.music.Genre;
import dev.cormorant.testkit.music.Label;
import dev.cormorant.testkit.music.Music;
import dev.cormorant.testkit.music.NewAlbum;
import dev.cormorant.testkit.music.NewAlbumGenre;
import dev.cormorant.testkit.music.NewArtist;
import dev.cormorant.testkit.music.NewGenre;
import dev.cormorant.testkit.music.NewLabel;
import dev.cormorant.testkit.music.NewReview;
import dev.cormorant.testkit.music.NewTrack;
import dev.cormorant.testkit.music.Track;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What relations lead to from rows that were read before: one statement for each relation and level. */
public abstract class LoadLaterContract extends Contract {
    private Artist nina;
    private Artist joni;
    private Label blue;
    private Album first;
    private Album second;
    private Album third;

    /** For subclasses. */
    protected LoadLaterContract() {}

    @Override
    protected Schema schema() {
        return Music.SCHEMA;
    }

    @BeforeEach
    void rows() {
        blue = db().insert(NewLabel.slug("blue").name("Blue"));
        nina = db().insert(NewArtist.name("Nina"));
        joni = db().insert(NewArtist.name("Joni").teacherId(nina.id()));
        first = db().insert(NewAlbum.artistId(nina.id())
                .title("First")
                .released(1960)
                .labelSlug("blue"));
        second = db().insert(NewAlbum.artistId(nina.id()).title("Second").released(1970));
        third = db().insert(NewAlbum.artistId(joni.id())
                .title("Third")
                .released(1980)
                .labelSlug("blue"));
    }

    @Test
    void listsAreOneStatementForAllRows() {
        List<Loaded<Artist>> loaded = new ArrayList<>();
        assertThat(statements(() -> loaded.addAll(db().load(List.of(joni, nina, joni), ARTISTS.albums))))
                .hasSize(1);
        assertThat(loaded).extracting(Loaded::row).containsExactly(joni, nina, joni);
        assertThat(loaded.get(0).get(ARTISTS.albums)).containsExactly(third);
        assertThat(loaded.get(1).get(ARTISTS.albums)).containsExactly(first, second);
        assertThat(loaded.get(2).get(ARTISTS.albums)).containsExactly(third);
    }

    @Test
    void singleRowsAreOneStatementForAllRows() {
        List<Loaded<Album>> loaded = new ArrayList<>();
        assertThat(statements(() -> loaded.addAll(
                        db().load(List.of(first, second, third), ALBUMS.artist, ALBUMS.publisher, ALBUMS.pupil))))
                .hasSize(3);
        assertThat(loaded).extracting(album -> album.get(ALBUMS.artist)).containsExactly(nina, nina, joni);
        assertThat(loaded).extracting(album -> album.get(ALBUMS.publisher)).containsExactly(blue, null, blue);
        assertThat(loaded)
                .as("the filter of the relation holds")
                .extracting(album -> album.get(ALBUMS.pupil))
                .containsExactly(null, null, joni);
    }

    @Test
    void theFirstOfSeveralRowsIsLoaded() {
        List<Loaded<Artist>> loaded = db().load(List.of(nina, joni), ARTISTS.latest, ARTISTS.firstLive);
        assertThat(loaded).extracting(artist -> artist.get(ARTISTS.latest)).containsExactly(second, third);
        assertThat(loaded).extracting(artist -> artist.get(ARTISTS.firstLive)).containsExactly(null, null);
    }

    @Test
    void everyLevelIsOneMoreStatement() {
        Track track = db().insert(NewTrack.albumId(first.id()).number(1).title("t"));
        List<Loaded<Artist>> loaded = new ArrayList<>();
        assertThat(statements(() ->
                        loaded.addAll(db().load(List.of(nina), ARTISTS.albums.with(ALBUMS.tracks, ALBUMS.publisher)))))
                .as("the to-one relation is joined to the albums")
                .hasSize(2);
        Loaded<Album> album = loaded.get(0).nested(ARTISTS.albums).get(0);
        assertThat(album.get(ALBUMS.tracks)).containsExactly(track);
        assertThat(album.get(ALBUMS.publisher)).isEqualTo(blue);
    }

    @Test
    void wayOverOtherTablesAndKeysOfSeveralColumnsAreFollowed() {
        Genre soul = db().insert(NewGenre.name("soul"));
        db().insert(NewAlbumGenre.albumId(first.id()).genreId(soul.id()));
        Track track = db().insert(NewTrack.albumId(first.id()).number(1).title("t"));
        db().insert(NewTrack.albumId(second.id()).number(1).title("other"));
        db().insert(NewReview.albumId(first.id()).stars(5).trackNumber(1));
        assertThat(db().load(List.of(first, second), ALBUMS.genres))
                .extracting(album -> album.get(ALBUMS.genres))
                .containsExactly(List.of(soul), List.of());
        assertThat(db().load(List.of(joni, nina), ARTISTS.genres))
                .extracting(artist -> artist.get(ARTISTS.genres))
                .containsExactly(List.of(), List.of(soul));
        assertThat(db().load(db().from(TRACKS).orderBy(TRACKS.albumId.asc()).list(), TRACKS.reviews))
                .extracting(
                        loaded -> loaded.row().title(),
                        loaded -> loaded.get(TRACKS.reviews).size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(track.title(), 1),
                        org.assertj.core.groups.Tuple.tuple("other", 0));
        assertThat(db().from(REVIEWS).count()).isOne();
    }

    @Test
    void conditionOrderAndLimitHold() {
        assertThat(db()
                        .load(
                                List.of(nina, joni),
                                ARTISTS.albums.orderBy(ALBUMS.released.desc()).limit(1))
                        .stream()
                        .map(artist -> artist.get(ARTISTS.albums)))
                .containsExactly(List.of(second), List.of(third));
        assertThat(db().load(nina, ARTISTS.albums.where(ALBUMS.title.eq("First")))
                        .get(ARTISTS.albums))
                .containsExactly(first);
        assertThat(statements(() -> assertThat(
                                db().load(nina, ARTISTS.albums.limit(0)).get(ARTISTS.albums))
                        .isEmpty()))
                .isEmpty();
    }

    @Test
    void oneRowIsLoaded() {
        Loaded<Artist> loaded = db().load(joni, ARTISTS.albums, ARTISTS.teacher.with(ARTISTS.pupils));
        assertThat(loaded.row()).isSameAs(joni);
        assertThat(loaded.get(ARTISTS.albums)).containsExactly(third);
        assertThat(loaded.nested(ARTISTS.teacher))
                .satisfies(teacher -> assertThat(teacher.get(ARTISTS.pupils)).containsExactly(joni));
    }

    @Test
    void nothingIsAskedForNothing() {
        assertThat(statements(() -> {
                    assertThat(db().load(List.<Artist>of(), ARTISTS.albums)).isEmpty();
                    assertThat(db().load(nina, ARTISTS.teacher).get(ARTISTS.teacher))
                            .as("a key that is null")
                            .isNull();
                }))
                .isEmpty();
    }

    @Test
    void whatIsLoadedIsOfNow() {
        db().run(tx -> {
            tx.delete(ALBUMS).where(ALBUMS.title.eq("First")).execute();
            assertThat(tx.load(nina, ARTISTS.albums).get(ARTISTS.albums)).containsExactly(second);
        });
        db().delete(ARTISTS).where(ARTISTS.name.eq("Nina")).execute();
        assertThat(db().load(first, ALBUMS.artist).get(ALBUMS.artist))
                .as("the artist went after the album was read")
                .isNull();
    }

    @Test
    void settingsHoldForWhatIsLoaded() {
        Database strict = Database.open(schema(), database().dataSource(), s -> s.unboundedLists(Reaction.THROW));
        assertThatThrownBy(() -> strict.load(nina, ARTISTS.albums))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Nothing bounds the list Artists.albums that is loaded later;");
        assertThat(strict.load(nina, ARTISTS.albums.limit(9), ARTISTS.teacher).get(ARTISTS.albums))
                .hasSize(2);
        Database narrow = Database.open(schema(), database().dataSource(), s -> s.maxRelationKeys(1));
        assertThatThrownBy(() -> narrow.load(List.of(nina, joni), ARTISTS.albums))
                .isInstanceOf(TooManyRowsException.class);
    }

    @Test
    void aRelationIsNamedOnce() {
        assertThatThrownBy(() -> db().load(nina, ARTISTS.albums, ARTISTS.albums))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Artists.albums is named twice");
    }
}
