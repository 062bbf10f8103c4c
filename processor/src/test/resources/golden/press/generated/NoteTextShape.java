package press;

import dev.cormorant.expression.Shape;
import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.shape.RecordShape;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What {@link NoteText} fetches of the rows of {@link Notes}. */
@NullMarked
@GeneratedFrom(NoteText.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class NoteTextShape extends RecordShape<Notes, NoteText> {
    private static final NoteTextShape ALL = new NoteTextShape();

    private NoteTextShape() {
    }

    /** All that the record asks for. */
    public static NoteTextShape all() {
        return ALL;
    }

    @Override
    protected Notes table() {
        return Notes.NOTES;
    }

    @Override
    protected Shape<NoteText> parts() {
        return read(
                NoteTextShape::create,
                Notes.NOTES.id,
                Notes.NOTES.text,
                Notes.NOTES.writer.get(writer -> writer.name),
                Notes.NOTES.article.get(article -> article.author.get(author -> author.name)));
    }

    private static NoteText create(Cells cells, int at) throws SQLException {
        return new NoteText(
                cells.longAt(at),
                cells.textAt(at + 1),
                cells.nullableTextAt(at + 2),
                cells.textAt(at + 3));
    }
}
