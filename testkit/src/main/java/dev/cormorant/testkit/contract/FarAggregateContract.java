package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Tracks.TRACKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.RelatedRow;
import dev.cormorant.schema.Relations;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.ToOneRelation;
import dev.cormorant.testkit.music.Album;
import dev.cormorant.testkit.music.Albums;
import dev.cormorant.testkit.music.Artist;
import dev.cormorant.testkit.music.Artists;
import dev.cormorant.testkit.music.Music;
import dev.cormorant.testkit.music.NewAlbum;
import dev.cormorant.testkit.music.NewArtist;
import dev.cormorant.testkit.music.NewTrack;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted behind the row of a to-one relation, which may be absent, wherever the count stands: none is 0, never null. */
public abstract class FarAggregateContract extends Contract {
    /** For subclasses. */
    protected FarAggregateContract() {}

    /** A number that each artist has: of Joni, of Nina, and of Otis, who made nothing. */
    private record Counted(Expression<Artists, Long> number, long joni, long nina, long otis) {
        Map<String, Long> byName() {
            return Map.of("Joni", joni, "Nina", nina, "Otis", otis);
        }

        List<String> named(long wanted) {
            return byName().entrySet().stream()
                    .filter(entry -> entry.getValue() == wanted)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }
    }

    record Numbered(String name, Long number) {}

    private static final ToOneRelation<Albums, Artists, Artist> BY_ONE_WHOSE_LATEST_IS_EMPTY = Relations.of(ALBUMS)
            .belongsTo(() -> ARTISTS, ALBUMS.artistId)
            .optional()
            .where(artist -> artist.latest
                    .where(ALBUMS.title.ne("1"))
                    .get(album -> album.tracks.count())
                    .eq(0L));

    @Override
    protected Schema schema() {
        return Music.SCHEMA.relations(BY_ONE_WHOSE_LATEST_IS_EMPTY);
    }

    /** Nina's albums are 1 with a track and 2, the latest, with two; Joni, her pupil, made 3, without any. */
    @BeforeEach
    void rows() {
        Artist nina = db().insert(NewArtist.name("Nina"));
        Artist joni = db().insert(NewArtist.name("Joni").teacherId(nina.id()));
        db().insert(NewArtist.name("Otis").teacherId(nina.id()));
        Album first = album(nina, "1", 1960);
        Album second = album(nina, "2", 1970);
        album(joni, "3", 1980);
        db().insert(NewTrack.albumId(first.id()).number(1).title("a"));
        db().insert(NewTrack.albumId(second.id()).number(1).title("b"));
        db().insert(NewTrack.albumId(second.id()).number(2).title("b"));
    }

    private Album album(Artist artist, String title, int released) {
        return db().insert(NewAlbum.artistId(artist.id()).title(title).released(released));
    }

    private static List<Counted> numbers() {
        RelatedRow<Artists, Albums, Album> second = ARTISTS.latest.where(ALBUMS.title.eq("2"));
        RelatedRow<Artists, Albums, Album> none = ARTISTS.latest.where(ALBUMS.title.eq("1"));
        return List.of(
                new Counted(ARTISTS.latest.get(a -> a.tracks.count()), 0, 2, 0),
                new Counted(second.get(a -> a.tracks.count()), 0, 2, 0),
                new Counted(none.get(a -> a.tracks.count()), 0, 0, 0),
                new Counted(second.get(a -> a.tracks.countDistinct(TRACKS.title)), 0, 1, 0),
                new Counted(second.get(a -> a.tracks.sumAsLong(TRACKS.number).coalesce(0L)), 0, 3, 0),
                new Counted(none.get(a -> a.tracks.sumAsLong(TRACKS.number).coalesce(0L)), 0, 0, 0),
                new Counted(ARTISTS.teacher.get(t -> t.albums.count()), 2, 0, 2),
                new Counted(ARTISTS.teacher.get(t -> t.latest.get(a -> a.tracks.count())), 2, 0, 2),
                new Counted(
                        ARTISTS.teacher
                                .where(ARTISTS.name.eq("Nina"))
                                .get(t -> t.latest.where(ALBUMS.title.eq("2")).get(a -> a.tracks.count())),
                        2,
                        0,
                        2),
                new Counted(
                        second.get(a -> a.artist.where(ARTISTS.name.eq("Nina")).get(x -> x.albums.count())), 0, 2, 0),
                new Counted(
                        ARTISTS.latest
                                .where(ALBUMS.artist
                                        .where(ARTISTS.name.eq("Nina"))
                                        .get(x -> x.latest.get(a -> a.tracks.count()))
                                        .eq(2L))
                                .get(a -> a.tracks.count()),
                        0,
                        2,
                        0));
    }

    private <T extends @Nullable Object> List<T> ofAlbums(Selection<Albums, T> selection) {
        return db().from(ALBUMS).orderBy(ALBUMS.title.asc()).select(selection).list();
    }

    private List<String> found(Predicate<Artists> condition) {
        return db().from(ARTISTS)
                .where(condition)
                .orderBy(ARTISTS.name.asc())
                .select(ARTISTS.name)
                .list();
    }

    @Test
    void itIsRead() {
        assertThat(numbers())
                .allSatisfy(it -> assertThat(db().from(ARTISTS)
                                .orderBy(ARTISTS.name.asc())
                                .select(it.number)
                                .list())
                        .containsExactly(it.joni, it.nina, it.otis));
    }

    @Test
    void itChoosesRows() {
        assertThat(numbers()).allSatisfy(it -> {
            for (long number = 0; number < 4; number++) {
                assertThat(found(it.number.eq(number))).containsExactlyElementsOf(it.named(number));
            }
            assertThat(found(it.number.isNull())).isEmpty();
        });
    }

    @Test
    void itDecidesWhetherARowThatIsJoinedMatches() {
        assertThat(numbers()).allSatisfy(it -> {
            for (long number = 0; number < 4; number++) {
                List<String> names = it.named(number);
                String joni = names.contains("Joni") ? "Joni" : null;
                String nina = names.contains("Nina") ? "Nina" : null;
                assertThat(ofAlbums(ALBUMS.artist.where(it.number.eq(number)).get(a -> a.name)))
                        .containsExactly(nina, nina, joni);
                assertThat(ofAlbums(ALBUMS.artist.where(it.number.eq(number)).get(a -> a.albums.count())))
                        .containsExactly(nina == null ? 0L : 2L, nina == null ? 0L : 2L, joni == null ? 0L : 1L);
            }
            assertThat(ofAlbums(ALBUMS.artist.where(it.number.isNull()).get(a -> a.name)))
                    .containsOnlyNulls();
            assertThat(ofAlbums(ALBUMS.artist.where(it.number.plus(0L).gte(0L)).get(a -> a.name)))
                    .doesNotContainNull();
        });
    }

    @Test
    void itStandsInTheFilterOfARelation() {
        assertThat(ofAlbums(BY_ONE_WHOSE_LATEST_IS_EMPTY.get(artist -> artist.name)))
                .containsExactly(null, null, "Joni");
        assertThat(db().from(ALBUMS)
                        .where(BY_ONE_WHOSE_LATEST_IS_EMPTY.isPresent())
                        .select(ALBUMS.title)
                        .list())
                .containsExactly("3");
        assertThat(db().update(ALBUMS)
                        .set(ALBUMS.released, ALBUMS.released)
                        .where(BY_ONE_WHOSE_LATEST_IS_EMPTY.isAbsent())
                        .returning(ALBUMS.title))
                .containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void itStandsInConditionsOfConditions() {
        assertThat(numbers()).allSatisfy(it -> {
            for (long number = 0; number < 4; number++) {
                String nina = it.named(number).contains("Nina") ? "Nina" : null;
                assertThat(ofAlbums(ALBUMS.artist
                                .where(ARTISTS.teacher
                                        .where(it.number.eq(number))
                                        .get(t -> t.name)
                                        .isNotNull())
                                .get(a -> a.name)))
                        .containsExactly(null, null, nina == null ? null : "Joni");
                assertThat(db().from(ARTISTS)
                                .where(ARTISTS.name.eq("Nina"))
                                .select(ARTISTS.pupils
                                        .orderBy(ARTISTS.name.asc())
                                        .select(ARTISTS.teacher
                                                .where(it.number.eq(number))
                                                .get(t -> t.name)
                                                .coalesce("none")))
                                .getOne())
                        .containsOnly(nina == null ? "none" : "Nina")
                        .hasSize(2);
            }
        });
    }

    @Test
    void itIsAskedOfRelatedRows() {
        assertThat(numbers()).allSatisfy(it -> {
            for (long number = 0; number < 4; number++) {
                long pupils = it.named(number).stream()
                        .filter(name -> !name.equals("Nina"))
                        .count();
                assertThat(found(ARTISTS.pupils.some(it.number.eq(number))))
                        .isEqualTo(pupils > 0 ? List.of("Nina") : List.of());
                assertThat(db().from(ARTISTS)
                                .where(ARTISTS.name.eq("Nina"))
                                .select(ARTISTS.pupils
                                        .where(it.number.eq(number))
                                        .count())
                                .getOne())
                        .isEqualTo(pupils);
            }
            assertThat(db().from(ARTISTS)
                            .where(ARTISTS.name.eq("Nina"))
                            .select(ARTISTS.pupils.max(it.number))
                            .getOne())
                    .isEqualTo(Math.max(it.joni, it.otis));
            assertThat(ofAlbums(ALBUMS.artist.get(a -> it.number))).containsExactly(it.nina, it.nina, it.joni);
        });
    }

    @Test
    void itOrdersAndIsAggregated() {
        assertThat(numbers()).allSatisfy(it -> {
            assertThat(db().from(ARTISTS)
                            .orderBy(it.number.desc(), ARTISTS.name.asc())
                            .select(Selection.of(ARTISTS.name, it.number, Numbered::new))
                            .list())
                    .isSortedAccordingTo((a, b) -> Long.compare(b.number, a.number))
                    .hasSize(3);
            assertThat(db().from(ARTISTS).select(it.number.max()).getOne())
                    .isEqualTo(Math.max(it.joni, Math.max(it.nina, it.otis)));
        });
    }

    @Test
    void writesAskForItAndReturnIt() {
        assertThat(numbers()).allSatisfy(it -> {
            for (long number = 0; number < 4; number++) {
                assertThat(db().update(ARTISTS)
                                .set(ARTISTS.name, ARTISTS.name)
                                .where(it.number.eq(number))
                                .returning(Selection.of(ARTISTS.name, it.number, Numbered::new)))
                        .extracting(Numbered::name)
                        .containsExactlyInAnyOrderElementsOf(it.named(number));
            }
            assertThat(db().update(ALBUMS)
                            .set(ALBUMS.released, ALBUMS.released)
                            .where(ALBUMS.artist
                                    .where(it.number.eq(it.nina))
                                    .get(a -> a.name)
                                    .eq("Nina"))
                            .execute())
                    .isEqualTo(2);
        });
    }
}
