package press;

import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What Cormorant knows of {@link Notes} without reflection. */
@NullMarked
@GeneratedFrom(Notes.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class NotesModel implements TableModel<Notes, Note> {
    @Override
    public void describe(Notes table, TableMembers members) {
        members.column("id", table.id);
        members.column("articleId", table.articleId);
        members.column("writerId", table.writerId);
        members.column("text", table.text);
        members.column("weight", table.weight);
        members.relation("article", table.article);
        members.relation("writer", table.writer);
        members.variants("remark", table.remark);
    }

    @Override
    public Note read(Cells cells, int at) throws SQLException {
        return new Note(
                cells.longAt(at),
                cells.longAt(at + 1),
                cells.nullableAt(at + 2),
                cells.textAt(at + 3),
                cells.doubleAt(at + 4));
    }

    @Override
    public @Nullable Object valueOf(Note row, int index) {
        return switch (index) {
            case 0 -> row.id();
            case 1 -> row.articleId();
            case 2 -> row.writerId();
            case 3 -> row.text();
            case 4 -> row.weight();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }
}
