package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Genres.GENRES;
import static dev.cormorant.testkit.music.Labels.LABELS;
import static dev.cormorant.testkit.music.Reviews.REVIEWS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.schema.Column;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Table;
import dev.cormorant.testkit.music.Album;
import dev.cormorant.testkit.music.Artist;
import dev.cormorant.testkit.music.Cards.AlbumLine;
import dev.cormorant.testkit.music.Cards.AlbumRows;
import dev.cormorant.testkit.music.Cards.ArtistNumbers;
import dev.cormorant.testkit.music.Cards.LabelPage;
import dev.cormorant.testkit.music.Cards.Neighbours;
import dev.cormorant.testkit.music.Cards.School;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of random rows, each record with {@code @ShapeOf} holds what plain Java makes of the rows of the tables. */
public abstract class RecordShapeProgramContract extends Contract {
    private static final int PROGRAMS = 4;

    /** For subclasses. */
    protected RecordShapeProgramContract() {}

    @Override
    protected Schema schema() {
        return Music.SCHEMA;
    }

    @Test
    void recordsHoldWhatJavaMakesOfTheRows() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            insert(new Random(seed));
            MusicRows rows = MusicRows.of(db());
            assertRecords(ARTISTS, ARTISTS.id, rows.artists(), ArtistNumbers.class, rows::numbers);
            assertRecords(ARTISTS, ARTISTS.id, rows.artists(), School.class, rows::school);
            assertRecords(ALBUMS, ALBUMS.id, rows.albums(), AlbumLine.class, rows::line);
            assertRecords(ALBUMS, ALBUMS.id, rows.albums(), AlbumRows.class, rows::rows);
            assertRecords(ALBUMS, ALBUMS.id, rows.albums(), Neighbours.class, rows::neighbours);
            assertRecords(LABELS, LABELS.id, rows.labels(), LabelPage.class, rows::page);
            db().delete(REVIEWS).allRows().execute();
            db().delete(ARTISTS).allRows().execute();
            db().delete(LABELS).allRows().execute();
            db().delete(GENRES).allRows().execute();
        }
    }

    private <S extends Table<S, R>, R, V extends Record> void assertRecords(
            S table, Column<S, Long> id, List<R> rows, Class<V> record, Function<R, V> expected) {
        assertThat(db().from(table).orderBy(id.asc()).select(record).list())
                .as(record.getSimpleName())
                .isEqualTo(rows.stream().map(expected).toList());
    }

    private static <T> @Nullable T perhaps(List<T> of, Random dice) {
        return of.isEmpty() || dice.nextInt(3) == 0 ? null : one(of, dice);
    }

    private static <T> T one(List<T> of, Random dice) {
        return of.get(dice.nextInt(of.size()));
    }

    private void insert(Random dice) {
        List<Label> labels = new ArrayList<>();
        List<Genre> genres = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            labels.add(db().insert(NewLabel.slug("l" + i).name("Label " + dice.nextInt(2))));
            genres.add(db().insert(NewGenre.name("g" + i)));
        }
        List<Artist> artists = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Artist teacher = perhaps(artists, dice);
            artists.add(db().insert(
                            NewArtist.name("a" + dice.nextInt(4)).teacherId(teacher == null ? null : teacher.id())));
        }
        for (int i = 0; i < 12; i++) {
            Label label = perhaps(labels, dice);
            insertWithTracks(
                    db().insert(NewAlbum.artistId(one(artists, dice).id())
                            .title("t" + dice.nextInt(5))
                            .released(1960 + dice.nextInt(4))
                            .live(dice.nextBoolean())
                            .labelSlug(label == null ? null : label.slug())),
                    genres,
                    dice);
        }
    }

    private void insertWithTracks(Album album, List<Genre> genres, Random dice) {
        for (int number = dice.nextInt(3); number > 0; number--) {
            db().insert(NewTrack.albumId(album.id()).number(number).title("n" + dice.nextInt(3)));
            for (int reviews = dice.nextInt(3); reviews > 0; reviews--) {
                db().insert(NewReview.albumId(album.id())
                        .stars(dice.nextInt(6))
                        .trackNumber(perhaps(List.of(number), dice)));
            }
        }
        for (int links = dice.nextInt(4); links > 0; links--) {
            Genre genre = perhaps(genres, dice);
            db().insert(NewAlbumGenre.albumId(album.id()).genreId(genre == null ? null : genre.id()));
        }
    }
}
