package dev.cormorant.blog;

import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;

/** What Cormorant knows of {@link Comments}. */
public final class CommentsModel implements TableModel<Comments, Comment> {
    @Override
    public void describe(Comments table, TableMembers members) {
        members.column("id", table.id);
        members.column("postId", table.postId);
        members.column("authorId", table.authorId);
        members.column("body", table.body);
        members.relation("post", table.post);
        members.relation("author", table.author);
    }

    @Override
    public Comment read(Cells cells, int at) throws SQLException {
        return new Comment(cells.longAt(at), cells.longAt(at + 1), cells.longAt(at + 2), cells.valueAt(at + 3));
    }

    @Override
    public Object valueOf(Comment row, int index) {
        return switch (index) {
            case 0 -> row.id();
            case 1 -> row.postId();
            case 2 -> row.authorId();
            case 3 -> row.body();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }
}
