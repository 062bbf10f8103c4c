package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Labels.LABELS;
import static dev.cormorant.testkit.music.Tracks.TRACKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Selection;
import dev.cormorant.query.Explanation;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.music.Artists;
import dev.cormorant.testkit.music.Cards.LabelPage;
import dev.cormorant.testkit.music.Music;
import dev.cormorant.testkit.music.NewAlbum;
import dev.cormorant.testkit.music.NewArtist;
import dev.cormorant.testkit.music.NewLabel;
import dev.cormorant.testkit.music.NewTrack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of a query are the statements that run, those of related rows too. */
public abstract class ExplanationContract extends Contract {
    /** For subclasses. */
    protected ExplanationContract() {}

    @Override
    protected Schema schema() {
        return Music.SCHEMA;
    }

    /** One row of each table, so that no statement is left out. */
    @BeforeEach
    void rows() {
        db().insert(NewLabel.slug("blue").name("Blue"));
        long nina = db().insert(NewArtist.name("Nina")).id();
        db().update(ARTISTS)
                .set(ARTISTS.teacherId, nina)
                .where(ARTISTS.id.eq(nina))
                .execute();
        long album = db().insert(
                        NewAlbum.artistId(nina).title("1").released(1960).labelSlug("blue"))
                .id();
        db().insert(NewTrack.albumId(album).number(1).title("1"));
    }

    private Explanation explained(Selection<Artists, ?> selection) {
        var query = db().from(ARTISTS).where(ARTISTS.name.ne("?")).select(selection);
        Explanation explanation = query.explain();
        assertThat(explanation.ofAll("render")).isEqualTo(sql(query::list));
        return explanation;
    }

    @Test
    void aQueryOfItsOwnRowsIsOneStatement() {
        assertThat(explained(ARTISTS.teacher.select(ARTISTS.name)).further()).isEmpty();
    }

    @Test
    void eachLevelIsAStatement() {
        Explanation explanation = explained(Selection.of(
                ARTISTS.albums
                        .where(ALBUMS.released.gt(1900))
                        .orderBy(ALBUMS.title.desc())
                        .select(ALBUMS.tracks.limit(3).select(TRACKS.title)),
                ARTISTS.pupils,
                (tracks, pupils) -> tracks.size()));
        assertThat(explanation.further())
                .extracting(Explanation.Further::relation)
                .containsExactly("Artists.albums", "Artists.pupils");
        assertThat(explanation.further().get(0).explanation().further())
                .extracting(Explanation.Further::relation)
                .containsExactly("Albums.tracks");
        assertThat(explanation.ofAll("build")).hasSize(4);
        assertThat(explanation.toString())
                .contains("then once for all rows, Artists.albums:\n  build:\n    select")
                .contains("  then once for all rows, Albums.tracks:\n    build:\n")
                .doesNotContain("1900");
    }

    @Test
    void listsOverOtherTablesAndOfSeveralColumnsAreTold() {
        explained(ARTISTS.genres);
        explained(ARTISTS.tracks.select(TRACKS.reviews));
    }

    @Test
    void slicesAreTold() {
        explained(ARTISTS.albums.orderBy(ALBUMS.released.desc()).slice(2).select(ALBUMS.tracks.slice(1)));
    }

    @Test
    void treesAreTold() {
        assertThat(explained(ARTISTS.tree(ARTISTS.pupils).cutCycles().select(ARTISTS.albums.select(ALBUMS.title)))
                        .further())
                .extracting(Explanation.Further::relation)
                .contains("Artists.pupils");
        explained(ARTISTS.ancestors(ARTISTS.teacher).cutCycles().depth(2));
    }

    @Test
    void whatIsNotAskedForIsNotTold() {
        assertThat(explained(ARTISTS.albums.limit(0)).further()).isEmpty();
        assertThat(explained(ARTISTS.tree(ARTISTS.pupils).depth(0)).further()).isEmpty();
    }

    @Test
    void recordsAreTold() {
        var query = db().from(LABELS).select(LabelPage.class);
        assertThat(query.explain().ofAll("render")).isEqualTo(sql(query::list)).hasSizeGreaterThan(3);
    }
}
