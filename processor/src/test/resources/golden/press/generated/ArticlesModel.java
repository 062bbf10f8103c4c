package press;

import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What Cormorant knows of {@link Articles} without reflection. */
@NullMarked
@GeneratedFrom(Articles.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class ArticlesModel implements TableModel<Articles, Article> {
    @Override
    public void describe(Articles table, TableMembers members) {
        members.column("id", table.id);
        members.column("authorId", table.authorId);
        members.column("title", table.title);
        members.column("kind", table.kind);
        members.column("formerKind", table.formerKind);
        members.column("words", table.words);
        members.column("image", table.image);
        members.column("fee", table.fee);
        members.hidden("secret", table.secret);
        members.relation("author", table.author);
        members.relation("notes", table.notes);
        members.index(table.byAuthor);
    }

    @Override
    public Article read(Cells cells, int at) throws SQLException {
        return new Article(
                cells.longAt(at),
                cells.longAt(at + 1),
                cells.textAt(at + 2),
                cells.valueAt(at + 3),
                cells.nullableAt(at + 4),
                cells.valueAt(at + 5),
                cells.nullableAt(at + 6),
                cells.valueAt(at + 7));
    }

    @Override
    public @Nullable Object valueOf(Article row, int index) {
        return switch (index) {
            case 0 -> row.id();
            case 1 -> row.authorId();
            case 2 -> row.title();
            case 3 -> row.kind();
            case 4 -> row.formerKind();
            case 5 -> row.words();
            case 6 -> row.image();
            case 7 -> row.fee();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }
}
