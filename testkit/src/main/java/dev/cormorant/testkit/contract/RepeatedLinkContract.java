package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.AlbumGenres.ALBUM_GENRES;
import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Genres.GENRES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.page.Slice;
import dev.cormorant.schema.RelatedSlices;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.music.Music;
import dev.cormorant.testkit.music.NewAlbum;
import dev.cormorant.testkit.music.NewAlbumGenre;
import dev.cormorant.testkit.music.NewArtist;
import dev.cormorant.testkit.music.NewGenre;
import dev.cormorant.testkit.music.NewTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row to which several rows between lead stands once for each of them, in the order of their keys. */
public abstract class RepeatedLinkContract extends Contract {
    private static final List<Integer> SIZES = List.of(1, 2, 3, 4);

    private long artist;
    private long first;

    /** For subclasses. */
    protected RepeatedLinkContract() {}

    @Override
    protected Schema schema() {
        return Music.SCHEMA;
    }

    /** The first of two albums is soul three times and jazz, the second one is soul. */
    @BeforeEach
    void rows() {
        artist = db().insert(NewArtist.name("Nina")).id();
        first = db().insert(NewAlbum.artistId(artist).title("1").released(1960)).id();
        long second =
                db().insert(NewAlbum.artistId(artist).title("2").released(1961)).id();
        long soul = db().insert(NewGenre.name("soul")).id();
        long jazz = db().insert(NewGenre.name("jazz")).id();
        link(first, soul, 30);
        link(first, jazz, 50);
        link(first, soul, 10);
        link(second, soul, 40);
        link(first, soul, 20);
    }

    private void link(long album, long genre, int certainty) {
        db().insert(NewAlbumGenre.albumId(album).genreId(genre).certainty(certainty));
    }

    private <S> List<String> onwards(RelatedSlices<S, ?, String> slices, Slice<String> begin) {
        List<String> seen = new ArrayList<>(begin.rows());
        for (Slice<String> at = begin; !at.done(); seen.addAll(at.rows())) {
            at = db().next(slices, at.next().orElseThrow());
        }
        return seen;
    }

    private <S> List<String> backwards(RelatedSlices<S, ?, String> slices, Slice<String> begin) {
        Slice<String> at = begin;
        while (!at.done()) {
            at = db().next(slices, at.next().orElseThrow());
        }
        List<String> seen = new ArrayList<>(at.rows());
        while (at.previous().isPresent()) {
            at = db().previous(slices, at.previous().orElseThrow());
            seen.addAll(0, at.rows());
            if (at.done()) {
                break;
            }
        }
        return seen;
    }

    @Test
    void slicesLoseNoneOfThem() {
        List<String> genres = List.of("jazz", "soul", "soul", "soul");
        assertThat(SIZES).allSatisfy(size -> {
            var slices = ALBUMS.genres.orderBy(GENRES.name.asc()).slice(size).select(GENRES.name);
            Slice<String> begin =
                    db().from(ALBUMS).where(ALBUMS.id.eq(first)).select(slices).getOne();
            assertThat(onwards(slices, begin)).isEqualTo(genres);
            assertThat(backwards(slices, begin)).isEqualTo(genres);
        });
    }

    @Test
    void slicesLoseNoneOverSeveralTables() {
        List<String> genres = List.of("soul", "soul", "soul", "soul", "jazz");
        assertThat(SIZES).allSatisfy(size -> {
            var slices = ARTISTS.genres.orderBy(GENRES.name.desc()).slice(size).select(GENRES.name);
            Slice<String> begin = db().from(ARTISTS)
                    .where(ARTISTS.id.eq(artist))
                    .select(slices)
                    .getOne();
            assertThat(onwards(slices, begin)).isEqualTo(genres);
            assertThat(backwards(slices, begin)).isEqualTo(genres);
        });
    }

    @Test
    void theKeyOfTheRowBetweenSaysWhichIsLeft() {
        var sure = ALBUMS.genres.orderBy(GENRES.name.desc());
        List<Integer> all = List.of(20, 10, 30, 50);
        assertThat(db().from(ALBUMS)
                        .where(ALBUMS.id.eq(first))
                        .select(sure.selectWithLink(
                                GENRES.name, ALBUM_GENRES.certainty, (name, certainty) -> certainty))
                        .getOne())
                .as("descending as the order is")
                .isEqualTo(all);
        assertThat(Stream.of(0, 1, 2, 3)
                        .map(offset -> db().from(ALBUMS)
                                .where(ALBUMS.id.eq(first))
                                .select(sure.limit(1)
                                        .offset(offset)
                                        .selectWithLink(
                                                GENRES.name, ALBUM_GENRES.certainty, (name, certainty) -> certainty))
                                .getOne())
                        .flatMap(List::stream))
                .isEqualTo(all);
    }

    @Test
    void whereEachRowIsReachedByOneWayNothingIsAdded() {
        db().insert(NewTrack.albumId(first).number(1).title("t"));
        assertThat(sql(() -> db().from(ARTISTS).select(ARTISTS.tracks).list()).get(1))
                .doesNotContainPattern("ORDER BY.*albums.{0,4}id");
        assertThat(sql(() -> db().from(ALBUMS).select(ALBUMS.genres).list()).get(1))
                .containsPattern("ORDER BY.*album_genres.{3}id");
    }
}
