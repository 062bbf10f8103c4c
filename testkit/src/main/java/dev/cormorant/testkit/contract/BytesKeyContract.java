package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.archive.Copies.COPIES;
import static dev.cormorant.testkit.archive.Notes.NOTES;
import static dev.cormorant.testkit.archive.Papers.PAPERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.archive.Archive;
import dev.cormorant.testkit.archive.Copy;
import dev.cormorant.testkit.archive.NewCopy;
import dev.cormorant.testkit.archive.NewNote;
import dev.cormorant.testkit.archive.NewPaper;
import dev.cormorant.testkit.archive.Note;
import dev.cormorant.testkit.archive.Paper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows are related by bytes that hold the same. */
public abstract class BytesKeyContract extends Contract {
    private static final byte[] ONE = {1, 0, -1};
    private static final byte[] TWO = {};

    /** For subclasses. */
    protected BytesKeyContract() {}

    record Titled(String title, List<Numbered> copies) {}

    record Numbered(int number, List<String> notes) {}

    @Override
    protected Schema schema() {
        return Archive.SCHEMA;
    }

    @BeforeEach
    void rows() {
        db().insertAll(List.of(
                NewPaper.digest(ONE).title("one"), NewPaper.digest(TWO).title("two")));
        db().insertAll(List.of(
                NewCopy.digest(ONE).number(1),
                NewCopy.digest(ONE).number(2),
                NewCopy.digest(TWO).number(1)));
        db().insertAll(List.of(
                NewNote.digest(ONE).copy(1).text("a"),
                NewNote.digest(ONE).copy(2).text("b"),
                NewNote.digest(TWO).copy(1).text("c")));
    }

    @Test
    void listsAreFoundByAKeyOfBytes() {
        assertThat(db().from(PAPERS)
                        .orderBy(PAPERS.title.asc())
                        .select(Selection.of(
                                PAPERS.title,
                                PAPERS.copies.select(
                                        Selection.of(COPIES.number, COPIES.notes.select(NOTES.text), Numbered::new)),
                                Titled::new))
                        .list())
                .containsExactly(
                        new Titled("one", List.of(new Numbered(1, List.of("a")), new Numbered(2, List.of("b")))),
                        new Titled("two", List.of(new Numbered(1, List.of("c")))));
    }

    @Test
    void rowsAreFoundByBytesButNotMapped() {
        assertThat(db().get(PAPERS.digest, TWO.clone()).title()).isEqualTo("two");
        assertThat(statements(() -> assertThatThrownBy(() -> db().findAll(PAPERS.digest, List.of(ONE)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("Papers.digest")
                        .hasMessageContaining("where(Papers.digest.in(..))")))
                .isEmpty();
    }

    @Test
    void rowsAreLoadedLaterByAKeyOfBytes() {
        Paper one = db().get(PAPERS.digest, ONE);
        List<Copy> copies = db().load(one, PAPERS.copies).get(PAPERS.copies);
        assertThat(copies).extracting(Copy::number).containsExactly(1, 2);
        assertThat(db().load(copies, COPIES.notes))
                .extracting(copy -> copy.get(COPIES.notes).get(0).text())
                .containsExactly("a", "b");
        Note note = db().from(NOTES).where(NOTES.text.eq("b")).getOne();
        assertThat(db().load(note, NOTES.noted).get(NOTES.noted))
                .extracting(Copy::number)
                .isEqualTo(2);
    }
}
