package blog;

import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What Cormorant knows of {@link RecentPosts} without reflection. */
@NullMarked
@GeneratedFrom(RecentPosts.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class RecentPostsModel implements TableModel<RecentPosts, RecentPost> {
    @Override
    public void describe(RecentPosts table, TableMembers members) {
        members.column("id", table.id);
        members.column("subject", table.subject);
    }

    @Override
    public RecentPost read(Cells cells, int at) throws SQLException {
        return new RecentPost(
                cells.longAt(at),
                cells.nullableTextAt(at + 1));
    }

    @Override
    public @Nullable Object valueOf(RecentPost row, int index) {
        return switch (index) {
            case 0 -> row.id();
            case 1 -> row.subject();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }
}
