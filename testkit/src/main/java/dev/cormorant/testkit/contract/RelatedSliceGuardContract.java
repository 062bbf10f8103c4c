package dev.cormorant.testkit.contract;

import static dev.cormorant.error.Reaction.THROW;
import static dev.cormorant.expression.Ranking.rank;
import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Labels.LABELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.cormorant.Database;
import dev.cormorant.error.InvalidCursorException;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.testkit.music.Artist;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What slices of related rows are bounds for, and what they and their cursors refuse. */
public abstract class RelatedSliceGuardContract extends SlicedAlbumsContract {
    /** For subclasses. */
    protected RelatedSliceGuardContract() {}

    @Test
    void theyAreBoundsForTheSettingThatRefusesUnboundedLists() {
        Database strict = Database.open(schema(), database().dataSource(), s -> s.unboundedLists(THROW));
        Slice<String> first =
                strict.from(ARTISTS).where(ARTISTS.id.eq(nina())).select(NEWEST).getOne();
        assertThat(strict.next(NEWEST, next(first)).rows()).containsExactly("c", "b");
        assertThatIllegalStateException()
                .isThrownBy(() -> strict.next(ARTISTS.albums.slice(2).select(ALBUMS.tracks), next(first)))
                .withMessageContaining("Albums.tracks");
        Database limited = Database.open(schema(), database().dataSource(), s -> s.defaultLimit(1));
        assertThat(limited.from(ARTISTS)
                        .where(ARTISTS.id.eq(nina()))
                        .select(NEWEST)
                        .getOne()
                        .rows())
                .hasSize(2);
    }

    @Test
    void aCursorOfAnotherQueryIsRefusedBeforeSql() {
        Cursor cursor = next(ninas(NEWEST));
        Cursor root = next(db().from(ALBUMS).orderBy(ALBUMS.released.desc()).after(null, 2));
        List<Runnable> wrong = List.of(
                () -> db().next(ARTISTS.albums.slice(2), cursor),
                () -> db().next(ARTISTS.albums.orderBy(ALBUMS.released.asc()).slice(2), cursor),
                () -> db().next(
                                ARTISTS.albums
                                        .where(ALBUMS.live.eq(true))
                                        .orderBy(ALBUMS.released.desc())
                                        .slice(2),
                                cursor),
                () -> db().next(
                                ARTISTS.longAlbums
                                        .orderBy(ALBUMS.released.desc())
                                        .slice(2),
                                cursor),
                () -> db().next(LABELS.albums.orderBy(ALBUMS.released.desc()).slice(2), cursor),
                () -> db().from(ALBUMS).orderBy(ALBUMS.released.desc()).after(cursor, 2),
                () -> db().next(NEWEST, root),
                () -> db().next(NEWEST, Cursor.of("x")),
                () -> db().previous(NEWEST, Cursor.of(cursor.text() + "A")));
        assertThat(statements(() -> wrong.forEach(use ->
                        assertThatExceptionOfType(InvalidCursorException.class).isThrownBy(use::run))))
                .isEmpty();
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> db().next(ARTISTS.albums.slice(2), cursor))
                .withMessageContaining("belongs to another query");
    }

    @Test
    void wrongUseIsRefusedWhereItIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARTISTS.albums.slice(0))
                .withMessageContaining("Artists.albums: slice(0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARTISTS.albums.limit(5).slice(2))
                .withMessageContaining("leave these out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARTISTS.albums.rows().offset(5).slice(2))
                .withMessageContaining("Artists.albums");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARTISTS.albums
                        .where(rank().over(ALBUMS.released.desc()).lte(2L))
                        .slice(2))
                .withMessageContaining("leave the condition on them out");
        assertThat(statements(() -> assertThatIllegalArgumentException()
                        .isThrownBy(
                                () -> ofArtists(ARTISTS.albums.slice(2).select(rank().over(ALBUMS.released.desc()))))
                        .withMessageContaining("would begin anew")))
                .isEmpty();
        assertThat(statements(() -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> ofArtists(ARTISTS.albums
                                .orderBy(rank().over(ALBUMS.released.desc()).asc())
                                .slice(2)))
                        .withMessageContaining("Ranks of Albums")))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> db().from(ARTISTS).select(NEWEST).distinct().list())
                .withMessageContaining("Artists.albums");
    }

    @Test
    void slicesOfRowsInNoOrderAreNotLoadedLater() {
        Artist artist = db().get(ARTISTS.id, nina());
        assertThat(statements(() -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> db().load(
                                        artist,
                                        ARTISTS.pupils,
                                        ARTISTS.albums
                                                .orderBy(rank().over(ALBUMS.released.desc())
                                                        .asc())
                                                .slice(2)))
                        .withMessageContaining("Ranks of Albums")))
                .isEmpty();
    }
}
