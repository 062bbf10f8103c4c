package dev.cormorant.testkit.contract;

import dev.cormorant.Db;
import dev.cormorant.testkit.music.Album;
import dev.cormorant.testkit.music.AlbumGenre;
import dev.cormorant.testkit.music.AlbumGenres;
import dev.cormorant.testkit.music.Albums;
import dev.cormorant.testkit.music.Artist;
import dev.cormorant.testkit.music.Artists;
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
import dev.cormorant.testkit.music.Genre;
import dev.cormorant.testkit.music.Genres;
import dev.cormorant.testkit.music.Label;
import dev.cormorant.testkit.music.Labels;
import dev.cormorant.testkit.music.Review;
import dev.cormorant.testkit.music.Reviews;
import dev.cormorant.testkit.music.Track;
import dev.cormorant.testkit.music.Tracks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All rows of the music, in the order of their keys, and the records of the cards as plain Java makes them of these. */
record MusicRows(
        List<Artist> artists,
        List<Album> albums,
        List<Track> tracks,
        List<Review> reviews,
        List<Label> labels,
        List<Genre> genres,
        List<AlbumGenre> links) {
    static MusicRows of(Db db) {
        return new MusicRows(
                sorted(db.from(Artists.ARTISTS).list(), Comparator.comparing(Artist::id)),
                sorted(db.from(Albums.ALBUMS).list(), Comparator.comparing(Album::id)),
                sorted(
                        db.from(Tracks.TRACKS).list(),
                        Comparator.comparing(Track::albumId).thenComparing(Track::number)),
                sorted(db.from(Reviews.REVIEWS).list(), Comparator.comparing(Review::id)),
                sorted(db.from(Labels.LABELS).list(), Comparator.comparing(Label::id)),
                sorted(db.from(Genres.GENRES).list(), Comparator.comparing(Genre::id)),
                db.from(AlbumGenres.ALBUM_GENRES).list());
    }

    private static <R> List<R> sorted(List<R> rows, Comparator<R> order) {
        return rows.stream().sorted(order).toList();
    }

    private static <R> List<R> where(List<R> rows, Predicate<R> condition) {
        return rows.stream().filter(condition).toList();
    }

    private static <R> @Nullable R only(List<R> rows, Predicate<R> condition) {
        return rows.stream().filter(condition).findFirst().orElse(null);
    }

    /** A list that may hold nulls. */
    private static <A, B extends @Nullable Object> List<B> map(List<A> list, Function<A, B> function) {
        List<B> mapped = new ArrayList<>();
        list.forEach(element -> mapped.add(function.apply(element)));
        return mapped;
    }

    private Artist artist(Album album) {
        return Objects.requireNonNull(only(artists, artist -> artist.id() == album.artistId()));
    }

    private @Nullable Artist teacher(Artist artist) {
        return only(artists, other -> Objects.equals(other.id(), artist.teacherId()));
    }

    private @Nullable Label label(Album album) {
        return only(labels, label -> label.slug().equals(album.labelSlug()));
    }

    private List<Album> albums(@Nullable Artist artist) {
        return artist == null ? List.of() : where(albums, album -> album.artistId() == artist.id());
    }

    private List<Album> albums(@Nullable Label label) {
        return label == null ? List.of() : where(albums, album -> label.slug().equals(album.labelSlug()));
    }

    private List<Track> tracks(Album album) {
        return where(tracks, track -> track.albumId() == album.id());
    }

    private List<Review> reviews(Track track) {
        return where(
                reviews,
                review -> review.albumId() == track.albumId() && Objects.equals(review.trackNumber(), track.number()));
    }

    /** A genre as often as it is linked. */
    private List<Genre> genres(Album album) {
        List<Genre> found = new ArrayList<>();
        for (Genre genre : genres) {
            where(links, link -> link.albumId() == album.id() && Objects.equals(genre.id(), link.genreId()))
                    .forEach(link -> found.add(genre));
        }
        return found;
    }

    private static @Nullable ArtistName name(@Nullable Artist artist) {
        return artist == null ? null : new ArtistName(artist.id(), artist.name());
    }

    LabelPage page(Label label) {
        return new LabelPage(label.name(), map(albums(label), this::page));
    }

    private AlbumPage page(Album album) {
        return new AlbumPage(
                album.title(),
                artist(album).name(),
                map(tracks(album), this::page),
                tracks(album).size());
    }

    private TrackPage page(Track track) {
        return new TrackPage(
                track.title(), map(reviews(track), review -> new ReviewLine(review.stars(), review.trackNumber())));
    }

    AlbumLine line(Album album) {
        Label label = label(album);
        Artist teacher = teacher(artist(album));
        return new AlbumLine(
                album.id(),
                album.title(),
                album.live(),
                album.labelSlug(),
                label == null ? null : label.name(),
                teacher == null ? null : teacher.name(),
                !tracks(album).isEmpty());
    }

    AlbumRows rows(Album album) {
        return new AlbumRows(
                artist(album),
                label(album),
                name(teacher(artist(album))),
                genres(album),
                map(genres(album), Genre::name));
    }

    Neighbours neighbours(Album album) {
        List<Album> ofArtist = albums(artist(album));
        return new Neighbours(
                album.title(),
                map(ofArtist, Album::title),
                map(
                        albums(label(album)),
                        other -> new Signed(other.title(), Objects.requireNonNull(name(artist(other))))),
                map(ofArtist, other -> {
                    Label label = label(other);
                    return label == null ? null : label.name();
                }));
    }

    ArtistNumbers numbers(Artist artist) {
        List<Album> own = albums(artist);
        List<Album> ofTeacher = albums(teacher(artist));
        return new ArtistNumbers(
                artist.name(),
                own.size(),
                !own.isEmpty(),
                own.stream().map(Album::released).min(Comparator.naturalOrder()).orElse(null),
                own.stream()
                        .map(this::label)
                        .filter(Objects::nonNull)
                        .map(Label::name)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                own.stream()
                        .map(album -> BigDecimal.valueOf(album.released()))
                        .reduce(BigDecimal::add)
                        .orElse(null),
                ofTeacher.size(),
                !ofTeacher.isEmpty(),
                ofTeacher.stream()
                        .map(Album::released)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    School school(Artist artist) {
        Artist teacher = teacher(artist);
        return new School(
                artist.name(),
                map(where(artists, other -> Objects.equals(artist.id(), other.teacherId())), this::pupil),
                teacher == null ? null : pupil(teacher));
    }

    private Pupil pupil(Artist artist) {
        return new Pupil(artist.name(), map(albums(artist), Album::title));
    }
}
