package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;

import dev.cormorant.expression.Selection;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.RelatedSlices;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.music.Albums;
import dev.cormorant.testkit.music.Artists;
import dev.cormorant.testkit.music.Music;
import dev.cormorant.testkit.music.NewAlbum;
import dev.cormorant.testkit.music.NewArtist;
import dev.cormorant.testkit.music.NewLabel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Artists whose albums are read slice by slice. */
abstract class SlicedAlbumsContract extends Contract {
    static final RelatedSlices<Artists, Albums, String> NEWEST =
            ARTISTS.albums.orderBy(ALBUMS.released.desc()).slice(2).select(ALBUMS.title);

    private long nina;

    SlicedAlbumsContract() {}

    @Override
    protected Schema schema() {
        return Music.SCHEMA;
    }

    /** Nina made albums a to e, two of them in one year, Joni f and g, and Judy none. */
    @BeforeEach
    void rows() {
        db().insert(NewLabel.slug("blue").name("Blue"));
        nina = db().insert(NewArtist.name("Nina")).id();
        long joni = db().insert(NewArtist.name("Joni").teacherId(nina)).id();
        db().insert(NewArtist.name("Judy").teacherId(nina));
        album(nina, "a", 1960, "blue");
        album(nina, "b", 1961, null);
        album(nina, "c", 1961, "blue");
        album(nina, "d", 1963, null);
        album(nina, "e", 1964, "blue");
        album(joni, "f", 1970, "blue");
        album(joni, "g", 1971, null);
    }

    /** The key of the artist who made most. */
    final long nina() {
        return nina;
    }

    final long album(long artist, String title, int released, @Nullable String label) {
        return db().insert(NewAlbum.artistId(artist)
                        .title(title)
                        .released(released)
                        .labelSlug(label))
                .id();
    }

    final <T> List<T> ofArtists(Selection<Artists, T> selection) {
        return db().from(ARTISTS).orderBy(ARTISTS.name.desc()).select(selection).list();
    }

    final <V> Slice<V> ninas(Selection<Artists, Slice<V>> slices) {
        return db().from(ARTISTS).where(ARTISTS.id.eq(nina)).select(slices).getOne();
    }

    static Cursor next(Slice<?> slice) {
        return slice.next().orElseThrow();
    }
}
