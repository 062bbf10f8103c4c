package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Labels.LABELS;
import static dev.cormorant.testkit.music.Tracks.TRACKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.RelatedRow;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.music.Album;
import dev.cormorant.testkit.music.Albums;
import dev.cormorant.testkit.music.Artist;
import dev.cormorant.testkit.music.Artists;
import dev.cormorant.testkit.music.Cards.AlbumRows;
import dev.cormorant.testkit.music.Cards.Pupil;
import dev.cormorant.testkit.music.Cards.School;
import dev.cormorant.testkit.music.Cards.SignedIfAny;
import dev.cormorant.testkit.music.Cards_AlbumRowsShape;
import dev.cormorant.testkit.music.Cards_SchoolShape;
import dev.cormorant.testkit.music.Cards_SignedIfAnyShape;
import dev.cormorant.testkit.music.Label;
import dev.cormorant.testkit.music.Music;
import dev.cormorant.testkit.music.NewAlbum;
import dev.cormorant.testkit.music.NewArtist;
import dev.cormorant.testkit.music.NewLabel;
import dev.cormorant.testkit.music.NewTrack;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The row of a to-one relation is null where it does not match, and its parent stays. */
public abstract class RelatedRowContract extends Contract {
    private Artist nina;
    private Artist joni;
    private Label blue;
    private Album first;
    private Album second;
    private Album third;

    /** For subclasses. */
    protected RelatedRowContract() {}

    record Signed(
            String title, @Nullable Artist artist, @Nullable Label label) {}

    record Names(@Nullable String one, @Nullable String other) {}

    @Override
    protected Schema schema() {
        return Music.SCHEMA;
    }

    /** Joni has learnt from Nina; her album and Nina's first one are Blue's. */
    @BeforeEach
    void rows() {
        blue = db().insert(NewLabel.slug("blue").name("Blue"));
        nina = db().insert(NewArtist.name("Nina"));
        joni = db().insert(NewArtist.name("Joni").teacherId(nina.id()));
        first = db().insert(
                        NewAlbum.artistId(nina.id()).title("1").released(1960).labelSlug("blue"));
        second = db().insert(NewAlbum.artistId(nina.id()).title("2").released(1970));
        third = db().insert(
                        NewAlbum.artistId(joni.id()).title("3").released(1980).labelSlug("blue"));
    }

    private <T extends @Nullable Object> List<T> ofAlbums(Selection<Albums, T> selection) {
        return db().from(ALBUMS).orderBy(ALBUMS.title.asc()).select(selection).list();
    }

    @Test
    void aRowThatDoesNotMatchIsNullAndItsParentStays() {
        List<String> sql = sql(() -> assertThat(ofAlbums(Selection.of(
                        ALBUMS.title,
                        ALBUMS.artist.where(ARTISTS.name.eq("Nina")),
                        ALBUMS.publisher.where(LABELS.name.ne("Red")),
                        Signed::new)))
                .containsExactly(
                        new Signed("1", nina, blue), new Signed("2", nina, null), new Signed("3", null, blue)));
        assertThat(sql).singleElement().asString().contains("LEFT JOIN").doesNotContain("WHERE");
    }

    @Test
    void aValueOfItIsNullToo() {
        assertThat(ofAlbums(ALBUMS.artist.where(ARTISTS.name.eq("Nina")).get(a -> a.name)))
                .containsExactly("Nina", "Nina", null);
        assertThat(ofAlbums(ALBUMS.artist.where(ARTISTS.name.eq("Joni")).select(ARTISTS.name)))
                .containsExactly(null, null, "Joni");
    }

    @Test
    void itsValuesStandWhereColumnsDo() {
        Expression<Albums, String> ninas =
                ALBUMS.artist.where(ARTISTS.name.eq("Nina")).get(a -> a.name);
        assertThat(db().from(ALBUMS).where(ninas.isNull()).select(ALBUMS.title).list())
                .containsExactly("3");
        assertThat(db().from(ALBUMS).where(ninas.eq("Nina")).count()).isEqualTo(2);
        assertThat(db().from(ALBUMS)
                        .orderBy(ninas.desc(), ALBUMS.title.desc())
                        .select(Selection.of(ALBUMS.title, ninas, Names::new))
                        .list())
                .containsExactly(new Names("3", null), new Names("2", "Nina"), new Names("1", "Nina"));
        assertThat(db().from(ALBUMS)
                        .select(ninas)
                        .distinct()
                        .orderBy(ninas.asc())
                        .list())
                .containsExactly("Nina", null);
    }

    @Test
    void conditionsWithDifferentValuesAreOfDifferentRows() {
        assertThat(ofAlbums(Selection.of(
                        ALBUMS.artist.where(ARTISTS.name.eq("Nina")).get(a -> a.name),
                        ALBUMS.artist.where(ARTISTS.name.eq("Joni")).get(a -> a.name),
                        Names::new)))
                .containsExactly(new Names("Nina", null), new Names("Nina", null), new Names(null, "Joni"));
        assertThat(ofAlbums(Selection.of(
                        ALBUMS.artist.where(ARTISTS.name.eq("Nina")).select(ARTISTS),
                        ALBUMS.artist.where(ARTISTS.name.eq("Joni")).select(ARTISTS),
                        (one, other) ->
                                new Names(one == null ? null : one.name(), other == null ? null : other.name()))))
                .containsExactly(new Names("Nina", null), new Names("Nina", null), new Names(null, "Joni"));
    }

    @Test
    void itIsJoinedOnceForAllItsColumns() {
        List<String> sql = sql(() -> ofAlbums(ALBUMS.artist.where(ARTISTS.name.eq("Nina"))));
        assertThat(sql).singleElement().asString().containsOnlyOnce("JOIN").doesNotContain("WHERE");
    }

    @Test
    void thePlanOfOneValueServesOthers() {
        List<String> sql = sql(() -> assertThat(
                        ofAlbums(ALBUMS.artist.where(ARTISTS.name.eq("Nina")).select(ARTISTS.name)))
                .containsExactly("Nina", "Nina", null));
        long misses = db().planCache().misses();
        assertThat(sql(() -> assertThat(ofAlbums(
                                ALBUMS.artist.where(ARTISTS.name.eq("Joni")).select(ARTISTS.name)))
                        .containsExactly(null, null, "Joni")))
                .isEqualTo(sql);
        assertThat(db().planCache().misses()).isEqualTo(misses);
    }

    @Test
    void conditionsAddUp() {
        assertThat(ofAlbums(ALBUMS.artist
                        .where(ARTISTS.name.ne("Red"))
                        .where(ARTISTS.teacherId.isNotNull())
                        .get(a -> a.name)))
                .containsExactly(null, null, "Joni");
    }

    @Test
    void theFilterOfTheRelationHoldsToo() {
        assertThat(ofAlbums(ALBUMS.pupil.where(ARTISTS.name.ne("Red")).get(a -> a.name)))
                .containsExactly(null, null, "Joni");
        assertThat(ofAlbums(ALBUMS.pupil.where(ARTISTS.name.eq("Nina")).get(a -> a.name)))
                .containsOnlyNulls();
        assertThat(db().from(ARTISTS)
                        .orderBy(ARTISTS.name.asc())
                        .select(ARTISTS.latest.where(ALBUMS.title.ne("2")).get(a -> a.title))
                        .list())
                .as("the first album is chosen before it is asked")
                .containsExactly("3", null);
    }

    @Test
    void aConditionMaySpeakOfFurtherRows() {
        assertThat(ofAlbums(ALBUMS.artist
                        .where(ARTISTS.teacher.get(t -> t.name).eq("Nina"))
                        .get(a -> a.name)))
                .containsExactly(null, null, "Joni");
        assertThat(ofAlbums(ALBUMS.artist
                        .where(ARTISTS.pupils.some(ARTISTS.name.eq("Joni")))
                        .get(a -> a.name)))
                .containsExactly("Nina", "Nina", null);
        assertThat(ofAlbums(ALBUMS.artist.where(ARTISTS.albums.count().gt(1L)).get(a -> a.name)))
                .containsExactly("Nina", "Nina", null);
    }

    @Test
    void aConditionThatNothingMeetsIsKnownBefore() {
        assertThat(ofAlbums(ALBUMS.artist.where(ARTISTS.name.in(List.of())).get(a -> a.name)))
                .containsOnlyNulls()
                .hasSize(3);
        assertThat(ofAlbums(ALBUMS.artist.where(ARTISTS.name.notIn(List.of())).get(a -> a.name)))
                .containsExactly("Nina", "Nina", "Joni");
    }

    @Test
    void whatLiesBehindAnAbsentRowIsAbsent() {
        assertThat(ofAlbums(ALBUMS.artist
                        .where(ARTISTS.name.eq("Joni"))
                        .select(ARTISTS.teacher.where(ARTISTS.name.eq("Nina")).select(ARTISTS.name))))
                .containsExactly(null, null, "Nina");
        assertThat(ofAlbums(ALBUMS.artist
                        .where(ARTISTS.name.eq("Nina"))
                        .select(ARTISTS.albums.orderBy(ALBUMS.title.asc()).select(ALBUMS.title))))
                .containsExactly(List.of("1", "2"), List.of("1", "2"), null);
    }

    @Test
    void anAbsentRowIsToldFromOneOfNulls() {
        assertThat(ofAlbums(ALBUMS.artist
                        .where(ARTISTS.name.eq("Nina"))
                        .select(ARTISTS.teacherId.mapNullable(id -> id == null ? "no teacher" : "teacher"))))
                .containsExactly("no teacher", "no teacher", null);
    }

    @Test
    void insideOfListsItHoldsForEachRow() {
        assertThat(db().from(ARTISTS)
                        .orderBy(ARTISTS.name.desc())
                        .select(ARTISTS.albums
                                .where(ALBUMS.released.gt(1950))
                                .orderBy(ALBUMS.title.asc())
                                .limit(2)
                                .select(Selection.of(
                                        ALBUMS.title,
                                        ALBUMS.publisher
                                                .where(LABELS.name.eq("Blue"))
                                                .get(l -> l.name),
                                        Names::new)))
                        .list())
                .containsExactly(
                        List.of(new Names("1", "Blue"), new Names("2", null)), List.of(new Names("3", "Blue")));
    }

    @Test
    void pagesSlicesAndStreamsKnowIt() {
        var named = db().from(ALBUMS)
                .where(ALBUMS.title.ne("0"))
                .orderBy(
                        ALBUMS.artist
                                .where(ARTISTS.name.eq("Joni"))
                                .get(a -> a.name)
                                .asc(),
                        ALBUMS.title.asc())
                .select(ALBUMS.title);
        assertThat(named.list()).containsExactly("3", "1", "2");
        var slice = named.after(null, 2);
        assertThat(slice.rows()).containsExactly("3", "1");
        assertThat(named.after(slice.next().orElseThrow(), 2).rows()).containsExactly("2");
        assertThat(named.page(2, 2).rows()).containsExactly("2");
        try (var stream = named.stream()) {
            assertThat(stream).containsExactly("3", "1", "2");
        }
    }

    @Test
    void writesTakeItsValues() {
        db().update(ALBUMS)
                .set(
                        ALBUMS.formerLabel,
                        ALBUMS.artist.where(ARTISTS.name.eq("Joni")).get(a -> a.name))
                .allRows()
                .execute();
        assertThat(ofAlbums(ALBUMS.formerLabel)).containsExactly(null, null, "Joni");
        assertThat(db().update(ALBUMS)
                        .set(ALBUMS.released, 2000)
                        .where(ALBUMS.title.gte("2"))
                        .returning(ALBUMS.artist.where(ARTISTS.name.eq("Nina")).get(a -> a.name)))
                .containsExactlyInAnyOrder("Nina", null);
    }

    @Test
    void writesFindTheRowsThatReadsFind() {
        RelatedRow<Artists, Albums, Album> latest = ARTISTS.latest.where(ALBUMS.title.eq("1"));
        List<Expression<Artists, Long>> counts = List.of(
                ARTISTS.latest.get(album -> album.tracks.count()),
                latest.get(album -> album.tracks.count()),
                latest.get(album -> album.tracks.where(TRACKS.number.gt(1)).count()),
                ARTISTS.latest.where(ALBUMS.title.eq("2")).get(album -> album.tracks.count()),
                latest.where(ALBUMS.tracks.isNotEmpty()).get(album -> album.tracks.countDistinct(TRACKS.title)),
                latest.get(album -> album.artist.where(ARTISTS.name.eq("Joni")).get(artist -> artist.albums.count())),
                ARTISTS.teacher.where(ARTISTS.name.eq("Joni")).get(teacher -> teacher.pupils.count()),
                ARTISTS.teacher.where(ARTISTS.name.eq("Nina")).get(teacher -> teacher.albums.count()),
                ARTISTS.teacher.get(
                        teacher -> teacher.latest.where(ALBUMS.title.eq("1")).get(album -> album.tracks.count())));
        db().insert(NewTrack.albumId(first.id()).number(1).title("a"));
        db().insert(NewTrack.albumId(second.id()).number(1).title("b"));
        db().insert(NewTrack.albumId(second.id()).number(2).title("b"));
        assertThat(counts)
                .allSatisfy(count -> LongStream.range(0, 3)
                        .forEach(number -> assertThat(found(count.eq(number)))
                                .as("%s, %s", count.label(), number)
                                .containsExactlyElementsOf(db().from(ARTISTS)
                                        .where(count.eq(number))
                                        .orderBy(ARTISTS.id.asc())
                                        .select(ARTISTS.id)
                                        .list())));
        assertThat(counts).allSatisfy(count -> assertThat(found(count.isNull())).isEmpty());
        assertThat(found(latest.get(album -> album.tracks.count()).eq(0L)))
                .as("whose latest is another one")
                .isNotEmpty();
    }

    private List<Long> found(Predicate<Artists> condition) {
        return db().update(ARTISTS).set(ARTISTS.name, ARTISTS.name).where(condition).returning(ARTISTS.id).stream()
                .sorted()
                .toList();
    }

    @Test
    void itIsLoadedWithRowsAndLater() {
        List<Loaded<Album>> loaded = ofAlbums(ALBUMS.with(ALBUMS.artist.where(ARTISTS.name.eq("Joni"))));
        assertThat(loaded).extracting(album -> album.get(ALBUMS.artist)).containsExactly(null, null, joni);
        List<Loaded<Album>> later = db().load(
                        List.of(first, second, third),
                        ALBUMS.artist.where(ARTISTS.name.eq("Joni")).with(ARTISTS.teacher));
        assertThat(later).extracting(album -> album.get(ALBUMS.artist)).containsExactly(null, null, joni);
        Loaded<Artist> artist = Objects.requireNonNull(later.get(2).nested(ALBUMS.artist));
        assertThat(artist.get(ARTISTS.teacher)).isEqualTo(nina);
    }

    @Test
    void recordsSayItOfComponentsThatMayBeNull() {
        assertThat(ofAlbums(Cards_AlbumRowsShape.all().publisher(LABELS.name.eq("Red"))))
                .extracting(AlbumRows::publisher)
                .containsOnlyNulls();
        assertThat(ofAlbums(Cards_SignedIfAnyShape.all()))
                .extracting(SignedIfAny::artist)
                .containsExactly(nina, nina, joni);
        assertThat(ofAlbums(Cards_SignedIfAnyShape.all().artist(ARTISTS.name.eq("Joni"))))
                .extracting(SignedIfAny::artist)
                .containsExactly(null, null, joni);
        Cards_SchoolShape school = Cards_SchoolShape.all()
                .teacher(ARTISTS.name.eq("Nina"))
                .teacher(pupil ->
                        pupil.albums(a -> a.orderBy(ALBUMS.title.desc()).limit(1)));
        assertThat(db().from(ARTISTS).orderBy(ARTISTS.name.asc()).select(school).list())
                .extracting(School::teacher)
                .containsExactly(new Pupil("Nina", List.of("2")), null);
        assertThat(db().from(ARTISTS)
                        .orderBy(ARTISTS.name.asc())
                        .select(Cards_SchoolShape.all().teacher(ARTISTS.name.eq("Joni")))
                        .list())
                .extracting(School::teacher)
                .containsOnlyNulls();
    }

    @Test
    void explanationsTellTheCondition() {
        assertThat(db().from(ALBUMS)
                        .select(ALBUMS.artist.where(ARTISTS.name.eq("Joni")).get(a -> a.name))
                        .explain()
                        .of("build"))
                .contains("Albums.artist where (Artists.name = ?TEXT) -> Artists.name");
    }

    @Test
    void aConditionIsOfTheRowItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALBUMS.artist.where(ARTISTS.name.max().eq("x")))
                .withMessageContaining("Albums.artist")
                .withMessageContaining("aggregate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> db().from(ALBUMS)
                        .groupBy(ALBUMS.artist.where(ARTISTS.name.eq("Joni")).get(a -> a.name)))
                .withMessageContaining("constant");
    }
}
