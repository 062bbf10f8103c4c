package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Labels.LABELS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.music.Album;
import dev.cormorant.testkit.music.Music;
import dev.cormorant.testkit.music.NewAlbum;
import dev.cormorant.testkit.music.NewArtist;
import dev.cormorant.testkit.music.NewLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows are related by texts, whatever these hold. */
public abstract class TextKeyContract extends Contract {
    private static final List<String> STRANGE = List.of(
            "",
            " ",
            "a",
            "A",
            "a ",
            "'",
            "\"",
            "\\",
            "\\\"",
            "a\nb",
            "a\tb",
            "\u0001",
            "\u001f",
            "\u007f",
            "\u2028",
            "é",
            "e\u0301",
            "\ud83d\ude00",
            "null",
            "1",
            "1.0",
            "01",
            "[1]",
            "{\"a\":1}",
            "1,2",
            "%",
            "_");

    /** For subclasses. */
    protected TextKeyContract() {}

    record Published(String slug, List<String> albums) {}

    @Override
    protected Schema schema() {
        return Music.SCHEMA;
    }

    @Test
    void listsAreFoundByAnyText() {
        long artist = db().insert(NewArtist.name("Nina")).id();
        STRANGE.forEach(slug -> db().insert(NewLabel.slug(slug).name("label")));
        STRANGE.forEach(slug -> db().insert(NewAlbum.artistId(artist)
                .title("of " + slug)
                .released(1960)
                .labelSlug(slug)));
        assertThat(db().from(LABELS)
                        .orderBy(LABELS.id.asc())
                        .select(Selection.of(LABELS.slug, LABELS.albums.select(ALBUMS.title), Published::new))
                        .list())
                .containsExactlyElementsOf(STRANGE.stream()
                        .map(slug -> new Published(slug, List.of("of " + slug)))
                        .toList());
        assertThat(db().load(db().from(LABELS).orderBy(LABELS.id.asc()).list(), LABELS.albums))
                .flatExtracting(label -> label.get(LABELS.albums))
                .extracting(Album::labelSlug)
                .containsExactlyElementsOf(STRANGE);
    }
}
