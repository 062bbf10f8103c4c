package dev.cormorant.testkit.music;

import dev.cormorant.page.Slice;
import dev.cormorant.shape.Count;
import dev.cormorant.shape.Exists;
import dev.cormorant.shape.Max;
import dev.cormorant.shape.Min;
import dev.cormorant.shape.Path;
import dev.cormorant.shape.ShapeOf;
import dev.cormorant.shape.SliceOf;
import dev.cormorant.shape.Sum;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes of the music. */
public final class Cards {
    private Cards() {}

    /** Four levels of rows. */
    @ShapeOf(Labels.class)
    public record LabelPage(String name, List<AlbumPage> albums) {}

    /** Values, and rows of two relations. */
    @ShapeOf(Albums.class)
    public record AlbumPage(
            String title,
            @Path("artist.name") String artist,
            List<TrackPage> tracks,
            @Count("tracks") long trackCount) {}

    /** A row of a table whose key has two columns. */
    @ShapeOf(Tracks.class)
    public record TrackPage(String title, List<ReviewLine> reviews) {}

    /** Columns alone. */
    @ShapeOf(Reviews.class)
    public record ReviewLine(int stars, @Nullable Integer trackNumber) {}

    /** Values alone, of the row and of rows beside it. */
    @ShapeOf(Albums.class)
    public record AlbumLine(
            Long id,
            @Path("title") String name,
            boolean live,
            @Nullable String labelSlug,
            @Path("publisher.name") @Nullable String label,
            @Path("artist.teacher.name") @Nullable String school,
            @Exists("tracks") boolean playable) {}

    /** Rows of all kinds of relations. */
    @ShapeOf(Albums.class)
    public record AlbumRows(
            Artist artist,
            @Nullable Label publisher,
            @Path("artist.teacher") @Nullable ArtistName teacher,
            List<Genre> genres,
            @Path("genres.name") List<String> genreNames) {}

    /** The name of an artist, and the key that tells it from others. */
    @ShapeOf(Artists.class)
    public record ArtistName(long id, String name) {}

    /** An album with its artist. */
    @ShapeOf(Albums.class)
    public record Signed(String title, ArtistName artist) {}

    /** An album with its artist, who may be asked to match. */
    @ShapeOf(Albums.class)
    public record SignedIfAny(String title, @Nullable Artist artist) {}

    /** The first of the rows of each artist. */
    @ShapeOf(Artists.class)
    public record SlicedArtist(
            String name,
            @SliceOf(2) Slice<AlbumLine> albums,
            @SliceOf(1) @Path("albums.title") Slice<String> titles,
            @SliceOf(1) @Path("teacher.albums.title") Slice<String> ofTeacher) {}

    /** Lists of rows that a relation to one row leads on to. */
    @ShapeOf(Albums.class)
    public record Neighbours(
            String title,
            @Path("artist.albums.title") List<String> ofArtist,
            @Path("publisher.albums") List<Signed> ofLabel,
            @Path("artist.albums.publisher.name") List<@Nullable String> labels) {}

    /** One value for many rows. */
    @ShapeOf(Artists.class)
    public record ArtistNumbers(
            String name,
            @Count("albums") long albums,
            @Exists("albums") boolean records,
            @Min("albums.released") @Nullable Integer first,
            @Max("albums.publisher.name") @Nullable String lastLabel,
            @Sum("albums.released") @Nullable BigDecimal years,
            @Count("teacher.albums") long ofTeacher,
            @Exists("teacher.albums") boolean taughtByArtist,
            @Max("teacher.albums.released") @Nullable Integer lastOfTeacher) {}

    /** A teacher, whose pupils are shapes with lists. */
    @ShapeOf(Artists.class)
    public record School(
            String name, List<Pupil> pupils, @Nullable Pupil teacher) {}

    /** An artist with albums. */
    @ShapeOf(Artists.class)
    public record Pupil(String name, @Path("albums.title") List<String> albums) {}
}
