package press;

import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What Cormorant knows of {@link Authors} without reflection. */
@NullMarked
@GeneratedFrom(Authors.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class AuthorsModel implements TableModel<Authors, Author> {
    @Override
    public void describe(Authors table, TableMembers members) {
        members.column("id", table.id);
        members.column("name", table.name);
        members.column("bio", table.bio);
        members.column("mentorId", table.mentorId);
        members.relation("mentor", table.mentor);
        members.relation("articles", table.articles);
    }

    @Override
    public Author read(Cells cells, int at) throws SQLException {
        return new Author(
                cells.longAt(at),
                cells.textAt(at + 1),
                cells.nullableTextAt(at + 2),
                cells.nullableAt(at + 3));
    }

    @Override
    public @Nullable Object valueOf(Author row, int index) {
        return switch (index) {
            case 0 -> row.id();
            case 1 -> row.name();
            case 2 -> row.bio();
            case 3 -> row.mentorId();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }
}
