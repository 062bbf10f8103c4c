package dev.cormorant.blog;

import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What Cormorant knows of {@link Posts}. */
public final class PostsModel implements TableModel<Posts, Post> {
    @Override
    public void describe(Posts table, TableMembers members) {
        members.column("id", table.id);
        members.column("authorId", table.authorId);
        members.column("editorId", table.editorId);
        members.column("title", table.title);
        members.column("status", table.status);
        members.column("views", table.views);
        members.column("price", table.price);
        members.relation("author", table.author);
        members.relation("editor", table.editor);
        members.relation("comments", table.comments);
    }

    @Override
    public Post read(Cells cells, int at) throws SQLException {
        return new Post(
                cells.longAt(at),
                cells.longAt(at + 1),
                cells.nullableAt(at + 2),
                cells.valueAt(at + 3),
                cells.valueAt(at + 4),
                cells.longAt(at + 5),
                cells.nullableAt(at + 6));
    }

    @Override
    public @Nullable Object valueOf(Post row, int index) {
        return switch (index) {
            case 0 -> row.id();
            case 1 -> row.authorId();
            case 2 -> row.editorId();
            case 3 -> row.title();
            case 4 -> row.status();
            case 5 -> row.views();
            case 6 -> row.price();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }
}
