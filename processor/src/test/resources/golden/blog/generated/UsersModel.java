package blog;

import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What Cormorant knows of {@link Users} without reflection. */
@NullMarked
@GeneratedFrom(Users.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class UsersModel implements TableModel<Users, User> {
    @Override
    public void describe(Users table, TableMembers members) {
        members.column("id", table.id);
        members.column("email", table.email);
        members.hidden("password", table.password);
        members.column("bio", table.bio);
        members.relation("posts", table.posts);
    }

    @Override
    public User read(Cells cells, int at) throws SQLException {
        return new User(
                cells.longAt(at),
                cells.textAt(at + 1),
                cells.nullableTextAt(at + 2));
    }

    @Override
    public @Nullable Object valueOf(User row, int index) {
        return switch (index) {
            case 0 -> row.id();
            case 1 -> row.email();
            case 2 -> row.bio();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }
}
