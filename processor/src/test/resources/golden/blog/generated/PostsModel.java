package blog;

import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What Cormorant knows of {@link Posts} without reflection. */
@NullMarked
@GeneratedFrom(Posts.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class PostsModel implements TableModel<Posts, Post> {
    @Override
    public void describe(Posts table, TableMembers members) {
        members.column("id", table.id);
        members.column("authorId", table.authorId);
        members.column("editorId", table.editorId);
        members.column("title", table.title);
        members.column("status", table.status);
        members.column("previousStatus", table.previousStatus);
        members.column("publishedAt", table.publishedAt);
        members.column("createdAt", table.createdAt);
        members.column("updatedAt", table.updatedAt);
        members.relation("author", table.author);
        members.relation("editor", table.editor);
    }

    @Override
    public Post read(Cells cells, int at) throws SQLException {
        return new Post(
                cells.longAt(at),
                cells.longAt(at + 1),
                cells.nullableAt(at + 2),
                cells.textAt(at + 3),
                cells.valueAt(at + 4),
                cells.nullableAt(at + 5),
                cells.nullableAt(at + 6),
                cells.valueAt(at + 7),
                cells.valueAt(at + 8));
    }

    @Override
    public @Nullable Object valueOf(Post row, int index) {
        return switch (index) {
            case 0 -> row.id();
            case 1 -> row.authorId();
            case 2 -> row.editorId();
            case 3 -> row.title();
            case 4 -> row.status();
            case 5 -> row.previousStatus();
            case 6 -> row.publishedAt();
            case 7 -> row.createdAt();
            case 8 -> row.updatedAt();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }
}
