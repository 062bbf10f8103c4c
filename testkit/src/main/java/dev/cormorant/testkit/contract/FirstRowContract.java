package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Reviews.REVIEWS;
import static dev.cormorant.testkit.music.Tracks.TRACKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Relations;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.ToOneRelation;
import dev.cormorant.testkit.music.Album;
import dev.cormorant.testkit.music.Albums;
import dev.cormorant.testkit.music.Artist;
import dev.cormorant.testkit.music.Music;
import dev.cormorant.testkit.music.NewAlbum;
import dev.cormorant.testkit.music.NewArtist;
import dev.cormorant.testkit.music.NewReview;
import dev.cormorant.testkit.music.NewTrack;
import dev.cormorant.testkit.music.Track;
import dev.cormorant.testkit.music.Tracks;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first of several rows that are told from each other by a key of several columns. */
public abstract class FirstRowContract extends Contract {
    private static final ToOneRelation<Albums, Tracks, Track> LAST =
            Relations.of(ALBUMS).hasOne(() -> TRACKS, t -> t.albumId).first(t -> t.title.desc());
    private static final ToOneRelation<Albums, Tracks, Track> FIRST_PRAISED = Relations.of(ALBUMS)
            .hasOne(() -> TRACKS, t -> t.albumId)
            .where(t -> t.praise.isNotEmpty())
            .first(t -> t.title.asc());

    private Album first;

    /** For subclasses. */
    protected FirstRowContract() {}

    record Names(@Nullable String last, @Nullable String praised) {}

    @Override
    protected Schema schema() {
        return Music.SCHEMA.relations(LAST, FIRST_PRAISED);
    }

    /** The tracks of the first album are a, b and b again, which both are praised; the second one has none. */
    @BeforeEach
    void rows() {
        Artist nina = db().insert(NewArtist.name("Nina"));
        first = db().insert(NewAlbum.artistId(nina.id()).title("1").released(1960));
        db().insert(NewAlbum.artistId(nina.id()).title("2").released(1970));
        track(1, "a");
        track(2, "b");
        track(3, "b");
        db().insert(NewReview.albumId(first.id()).stars(5).trackNumber(2));
        db().insert(NewReview.albumId(first.id()).stars(4).trackNumber(3));
    }

    private void track(int number, String title) {
        db().insert(NewTrack.albumId(first.id()).number(number).title(title));
    }

    @Test
    void theKeyDecidesBetweenEqualOnes() {
        assertThat(db().from(ALBUMS).orderBy(ALBUMS.id.asc()).select(LAST).list())
                .containsExactly(new Track(first.id(), 3, "b"), null);
        assertThat(db().from(ALBUMS)
                        .orderBy(ALBUMS.id.asc())
                        .select(FIRST_PRAISED.get(track -> track.number))
                        .list())
                .containsExactly(2, null);
    }

    @Test
    void itIsOneStatementWithTheRow() {
        assertThat(statements(() -> assertThat(db().from(ALBUMS)
                                .orderBy(ALBUMS.id.asc())
                                .select(Selection.of(
                                        LAST.get(t -> t.title), FIRST_PRAISED.get(t -> t.title), Names::new))
                                .list())
                        .first()
                        .isEqualTo(new Names("b", "b"))))
                .hasSize(1);
    }

    @Test
    void itIsAskedAndCountedBehind() {
        assertThat(db().from(ALBUMS).where(LAST.has(TRACKS.title.eq("b"))).count())
                .isEqualTo(1);
        assertThat(db().from(ALBUMS).where(LAST.has(TRACKS.title.eq("a"))).count())
                .isZero();
        assertThat(db().from(ALBUMS).where(LAST.isAbsent()).select(ALBUMS.title).list())
                .containsExactly("2");
        assertThat(db().from(ALBUMS)
                        .orderBy(ALBUMS.id.asc())
                        .select(FIRST_PRAISED.get(t -> t.reviews.count()))
                        .list())
                .containsExactly(1L, 0L);
        assertThat(db().from(ARTISTS)
                        .select(ARTISTS.albums.where(LAST.isPresent()).count())
                        .getOne())
                .isEqualTo(1);
    }

    @Test
    void itIsLoadedWithWhatIsRelatedToIt() {
        assertThat(db().load(List.of(first), LAST.with(TRACKS.reviews)).get(0).get(LAST))
                .isNotNull();
        assertThat(db().from(ALBUMS)
                        .where(ALBUMS.id.eq(first.id()))
                        .select(FIRST_PRAISED.select(TRACKS.reviews.select(REVIEWS.stars)))
                        .getOne())
                .containsExactly(5);
    }

    @Test
    void writesFindIt() {
        assertThat(db().update(ALBUMS)
                        .set(ALBUMS.title, LAST.get(t -> t.title).coalesce("none"))
                        .allRows()
                        .returning(ALBUMS.title))
                .containsExactlyInAnyOrder("b", "none");
        assertThat(db().delete(ALBUMS).where(LAST.isAbsent()).execute()).isEqualTo(1);
    }
}
