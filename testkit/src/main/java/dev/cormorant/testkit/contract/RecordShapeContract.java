package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Labels.LABELS;
import static dev.cormorant.testkit.music.Reviews.REVIEWS;
import static dev.cormorant.testkit.music.Tracks.TRACKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cormorant.Database;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.music.Album;
import dev.cormorant.testkit.music.Artist;
import dev.cormorant.testkit.music.Cards.AlbumLine;
import dev.cormorant.testkit.music.Cards.AlbumPage;
import dev.cormorant.testkit.music.Cards.AlbumRows;
import dev.cormorant.testkit.music.Cards.ArtistName;
import dev.cormorant.testkit.music.Cards.ArtistNumbers;
import dev.cormorant.testkit.music.Cards.LabelPage;
import dev.cormorant.testkit.music.Cards.Neighbours;
import dev.cormorant.testkit.music.Cards.Pupil;
import dev.cormorant.testkit.music.Cards.ReviewLine;
import dev.cormorant.testkit.music.Cards.School;
import dev.cormorant.testkit.music.Cards.Signed;
import dev.cormorant.testkit.music.Cards.TrackPage;
import dev.cormorant.testkit.music.Cards_AlbumLineShape;
import dev.cormorant.testkit.music.Cards_ArtistNameShape;
import dev.cormorant.testkit.music.Cards_ArtistNumbersShape;
import dev.cormorant.testkit.music.Cards_LabelPageShape;
import dev.cormorant.testkit.music.Cards_SchoolShape;
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
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record with {@code @ShapeOf} is fetched as it is written: what it asks for, and nothing else. */
public abstract class RecordShapeContract extends Contract {
    private Artist nina;
    private Artist joni;
    private Label blue;
    private Genre folk;
    private Genre soul;
    private Album first;
    private Album second;
    private Album third;

    /** For subclasses. */
    protected RecordShapeContract() {}

    @Override
    protected Schema schema() {
        return Music.SCHEMA;
    }

    /** Joni has learnt from Nina, who made two albums; the first has two tracks, of which one is reviewed. */
    @BeforeEach
    void rows() {
        blue = db().insert(NewLabel.slug("blue").name("Blue"));
        db().insert(NewLabel.slug("void").name("Void"));
        nina = db().insert(NewArtist.name("Nina"));
        joni = db().insert(NewArtist.name("Joni").teacherId(nina.id()));
        first = db().insert(
                        NewAlbum.artistId(nina.id()).title("1").released(1960).labelSlug("blue"));
        second = db().insert(
                        NewAlbum.artistId(nina.id()).title("2").released(1970).live(true));
        third = db().insert(
                        NewAlbum.artistId(joni.id()).title("3").released(1980).labelSlug("blue"));
        db().insert(NewTrack.albumId(first.id()).number(1).title("1a"));
        db().insert(NewTrack.albumId(first.id()).number(2).title("1b"));
        db().insert(NewTrack.albumId(third.id()).number(1).title("3a"));
        db().insert(NewReview.albumId(first.id()).stars(5).trackNumber(1));
        db().insert(NewReview.albumId(first.id()).stars(2).trackNumber(1));
        soul = db().insert(NewGenre.name("soul"));
        folk = db().insert(NewGenre.name("folk"));
        db().insert(NewAlbumGenre.albumId(first.id()).genreId(soul.id()));
        db().insert(NewAlbumGenre.albumId(first.id()).genreId(folk.id()));
    }

    @Test
    void writesReturnThem() {
        assertThat(db().update(ALBUMS)
                        .set(ALBUMS.live, true)
                        .where(ALBUMS.id.eq(first.id()))
                        .returning(Signed.class))
                .containsExactly(new Signed("1", new ArtistName(nina.id(), "Nina")));
        assertThat(db().delete(ALBUMS).where(ALBUMS.id.eq(third.id())).returning(AlbumLine.class))
                .extracting(AlbumLine::name)
                .containsExactly("3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> db().delete(ALBUMS).allRows().returning(Pupil.class))
                .withMessageContaining("Pupil is a shape of Artists");
    }

    @Test
    void valuesAreReadByOneStatementThatSelectsNothingElse() {
        List<AlbumLine> lines = new ArrayList<>();
        List<String> sql = sql(() -> lines.addAll(db().from(ALBUMS)
                .orderBy(ALBUMS.id.asc())
                .select(AlbumLine.class)
                .list()));
        assertThat(sql)
                .singleElement()
                .asString()
                .doesNotContain("former_label")
                .doesNotContain("released");
        assertThat(lines)
                .containsExactly(
                        new AlbumLine(first.id(), "1", false, "blue", "Blue", null, true),
                        new AlbumLine(second.id(), "2", true, null, null, null, false),
                        new AlbumLine(third.id(), "3", false, "blue", "Blue", "Nina", true));
    }

    @Test
    void everyLevelIsOneStatement() {
        List<LabelPage> pages = new ArrayList<>();
        assertThat(statements(() -> pages.addAll(db().from(LABELS)
                        .orderBy(LABELS.id.asc())
                        .select(LabelPage.class)
                        .list())))
                .hasSize(4);
        assertThat(pages)
                .containsExactly(
                        new LabelPage(
                                "Blue",
                                List.of(
                                        new AlbumPage(
                                                "1",
                                                "Nina",
                                                List.of(
                                                        new TrackPage(
                                                                "1a",
                                                                List.of(new ReviewLine(5, 1), new ReviewLine(2, 1))),
                                                        new TrackPage("1b", List.of())),
                                                2),
                                        new AlbumPage("3", "Joni", List.of(new TrackPage("3a", List.of())), 1))),
                        new LabelPage("Void", List.of()));
    }

    @Test
    void rowsOfRelationsAreTheRowRecordsOrShapes() {
        List<AlbumRows> rows = new ArrayList<>();
        assertThat(statements(() -> rows.addAll(db().from(ALBUMS)
                        .orderBy(ALBUMS.id.asc())
                        .select(AlbumRows.class)
                        .list())))
                .hasSize(3);
        assertThat(rows)
                .containsExactly(
                        new AlbumRows(nina, blue, null, List.of(soul, folk), List.of("soul", "folk")),
                        new AlbumRows(nina, null, null, List.of(), List.of()),
                        new AlbumRows(joni, blue, new ArtistName(nina.id(), "Nina"), List.of(), List.of()));
    }

    @Test
    void aListBehindARowThatIsNotThereIsEmpty() {
        assertThat(db().from(ALBUMS)
                        .orderBy(ALBUMS.id.asc())
                        .select(Neighbours.class)
                        .list())
                .containsExactly(
                        new Neighbours("1", List.of("1", "2"), ofBlue(), nullable("Blue", null)),
                        new Neighbours("2", List.of("1", "2"), List.of(), nullable("Blue", null)),
                        new Neighbours("3", List.of("3"), ofBlue(), nullable("Blue")));
    }

    private List<Signed> ofBlue() {
        return List.of(
                new Signed("1", new ArtistName(nina.id(), "Nina")), new Signed("3", new ArtistName(joni.id(), "Joni")));
    }

    private static List<@Nullable String> nullable(@Nullable String... values) {
        return Stream.of(values).toList();
    }

    @Test
    void aggregatesAreOfAllRelatedRows() {
        List<ArtistNumbers> numbers = new ArrayList<>();
        assertThat(statements(() -> numbers.addAll(db().from(ARTISTS)
                        .orderBy(ARTISTS.id.asc())
                        .select(ArtistNumbers.class)
                        .list())))
                .hasSize(1);
        assertThat(numbers)
                .containsExactly(
                        new ArtistNumbers("Nina", 2, true, 1960, "Blue", new BigDecimal(3930), 0, false, null),
                        new ArtistNumbers("Joni", 1, true, 1980, "Blue", new BigDecimal(1980), 2, true, 1970));
    }

    @Test
    void aRowThatSeveralLeadToIsOneObject() {
        List<Signed> signed =
                db().from(ALBUMS).orderBy(ALBUMS.id.asc()).select(Signed.class).list();
        assertThat(signed.get(0).artist())
                .isSameAs(signed.get(1).artist())
                .isNotEqualTo(signed.get(2).artist());
    }

    @Test
    void relatedRowsAreRefinedAtEveryLevel() {
        Cards_LabelPageShape refined = Cards_LabelPageShape.all()
                .albums(
                        albums -> albums.orderBy(ALBUMS.released.desc()).where(ALBUMS.live.eq(false)),
                        album -> album.tracks(
                                        tracks -> tracks.orderBy(TRACKS.number.desc())
                                                .limit(1),
                                        track -> track.reviews(reviews -> reviews.where(REVIEWS.stars.gt(2))))
                                .trackCount(tracks -> tracks.where(TRACKS.number.gt(1))));
        assertThat(db().from(LABELS)
                        .where(LABELS.slug.eq("blue"))
                        .select(refined)
                        .getOne())
                .isEqualTo(new LabelPage(
                        "Blue",
                        List.of(
                                new AlbumPage("3", "Joni", List.of(new TrackPage("3a", List.of())), 0),
                                new AlbumPage("1", "Nina", List.of(new TrackPage("1b", List.of())), 1))));
        assertThat(db().from(LABELS)
                        .where(LABELS.slug.eq("blue"))
                        .select(Cards_LabelPageShape.all())
                        .getOne()
                        .albums())
                .extracting(AlbumPage::trackCount)
                .containsExactly(2L, 1L);
    }

    @Test
    void refinementsAdd() {
        Cards_SchoolShape shape = Cards_SchoolShape.all()
                .pupils(pupils -> pupils.where(ARTISTS.name.like("J%")))
                .pupils(pupils -> pupils.where(ARTISTS.albums.isNotEmpty()), pupil -> pupil.albums(a -> a.limit(0)))
                .teacher(teacher -> teacher.albums(albums -> albums.orderBy(ALBUMS.title.desc())));
        assertThat(db().from(ARTISTS).orderBy(ARTISTS.id.asc()).select(shape).list())
                .containsExactly(
                        new School("Nina", List.of(new Pupil("Joni", List.of())), null),
                        new School("Joni", List.of(), new Pupil("Nina", List.of("2", "1"))));
    }

    @Test
    void anAggregateOfRowsThatAreCutIsRefused() {
        Cards_ArtistNumbersShape cut = Cards_ArtistNumbersShape.all().records(albums -> albums.limit(1));
        assertThat(statements(() -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> db().from(ARTISTS).select(cut))
                        .withMessageContaining("Artists.albums: exists() is of all rows that match")))
                .isEmpty();
    }

    @Test
    void aShapeIsSelectedWhereverASelectionIs() {
        record Beside(
                String name, List<Signed> albums, @Nullable ArtistName teacher) {}

        ArtistName ninasName = new ArtistName(nina.id(), "Nina");
        ArtistName jonisName = new ArtistName(joni.id(), "Joni");
        assertThat(db().from(ARTISTS)
                        .orderBy(ARTISTS.id.asc())
                        .select(Selection.of(
                                ARTISTS.name,
                                ARTISTS.albums.select(Signed.class),
                                ARTISTS.teacher.select(ArtistName.class),
                                Beside::new))
                        .list())
                .containsExactly(
                        new Beside("Nina", List.of(new Signed("1", ninasName), new Signed("2", ninasName)), null),
                        new Beside("Joni", List.of(new Signed("3", jonisName)), ninasName));
        assertThat(db().from(ARTISTS)
                        .where(ARTISTS.id.eq(nina.id()))
                        .select(ARTISTS.albums
                                .orderBy(ALBUMS.title.desc())
                                .limit(1)
                                .select(Signed.class))
                        .getOne())
                .containsExactly(new Signed("2", ninasName));
        assertThat(db().from(ARTISTS)
                        .orderBy(ARTISTS.id.asc())
                        .offset(1)
                        .select(ArtistName.class)
                        .list())
                .containsExactly(jonisName);
        assertThat(db().from(ARTISTS)
                        .select(Cards_ArtistNameShape.all().map(ArtistName::name))
                        .distinct()
                        .orderBy(ARTISTS.name.asc())
                        .list())
                .containsExactly("Joni", "Nina");
    }

    @Test
    void pagesStreamsAndChunksAreMadeOfShapes() {
        var names = db().from(ARTISTS).orderBy(ARTISTS.name.asc()).select(ArtistName.class);
        assertThat(names.page(2, 1).rows()).containsExactly(new ArtistName(nina.id(), "Nina"));
        assertThat(names.after(names.after(null, 1).next().orElseThrow(), 1).rows())
                .containsExactly(new ArtistName(nina.id(), "Nina"));
        assertThat(names.findFirst()).contains(new ArtistName(joni.id(), "Joni"));
        var pages = db().from(LABELS).orderBy(LABELS.id.asc()).select(LabelPage.class);
        try (Stream<LabelPage> stream = pages.stream()) {
            assertThat(stream.toList()).isEqualTo(pages.list());
        }
        List<LabelPage> chunked = new ArrayList<>();
        pages.chunk(1, chunked::addAll);
        assertThat(chunked).isEqualTo(pages.list());
    }

    @Test
    void writesReturnShapes() {
        assertThat(db().insert(
                                NewAlbum.artistId(joni.id())
                                        .title("4")
                                        .released(1990)
                                        .labelSlug("blue"),
                                Cards_AlbumLineShape.all()))
                .isEqualTo(new AlbumLine(third.id() + 1, "4", false, "blue", "Blue", "Nina", false));
        assertThat(db().update(ARTISTS)
                        .set(ARTISTS.name, "Nina S.")
                        .where(ARTISTS.id.eq(nina.id()))
                        .returning(Cards_ArtistNameShape.all()))
                .containsExactly(new ArtistName(nina.id(), "Nina S."));
    }

    @Test
    void aShapeIsPlannedOnce() {
        Database database = Database.open(schema(), database().dataSource());
        for (int i = 0; i < 3; i++) {
            int least = -i;
            database.from(LABELS)
                    .select(Cards_LabelPageShape.all()
                            .albums(
                                    albums -> albums.limit(7),
                                    album -> album.tracks(t -> t.where(TRACKS.number.gt(least)))))
                    .list();
            database.from(ALBUMS).select(AlbumLine.class).list();
        }
        assertThat(database.planCache().misses()).isEqualTo(5);
    }

    @Test
    void aResultThatIsKeptIsFoundAgain() {
        KeptResults kept = new KeptResults();
        Database database = Database.open(
                schema(), database().dataSource(), s -> s.resultCache(kept).clock(kept));
        List<String> ran = new ArrayList<>();
        database.onQuery(event -> ran.add(event.sql()));
        Runnable read = () -> {
            database.from(LABELS)
                    .cached(Duration.ofMinutes(1))
                    .select(Cards_LabelPageShape.all().albums(albums -> albums.limit(3)))
                    .list();
            database.from(ALBUMS)
                    .cached(Duration.ofMinutes(1))
                    .select(Neighbours.class)
                    .list();
        };
        read.run();
        assertThat(ran).hasSize(8);
        read.run();
        assertThat(ran).hasSize(8);
    }

    @Test
    void aRecordThatIsNoShapeOfTheTableIsRefusedBeforeAnySql() {
        record Local(String name) {}

        assertThat(statements(() -> {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> db().from(ALBUMS).select(ArtistName.class))
                            .withMessage("Albums: ArtistName is a shape of Artists; select a record with"
                                    + " @ShapeOf(Albums.class), or go over a relation to Artists");
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> ARTISTS.albums.select(ArtistName.class))
                            .withMessageContaining("Albums: ArtistName is a shape of Artists");
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> ALBUMS.publisher.select(ArtistName.class))
                            .withMessageContaining("Labels: ArtistName is a shape of Artists");
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> db().from(ALBUMS).select(Album.class))
                            .withMessage("Album is no shape: there is no generated class"
                                    + " dev.cormorant.testkit.music.AlbumShape; put @ShapeOf on it and"
                                    + " cormorant-processor on the processor path");
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> db().from(ALBUMS).select(Local.class))
                            .withMessage("Local is no shape: it is declared inside of a method, where no processor"
                                    + " sees it; declare it in a class");
                }))
                .isEmpty();
    }
}
