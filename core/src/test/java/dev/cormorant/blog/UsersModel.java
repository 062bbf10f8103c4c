package dev.cormorant.blog;

import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What Cormorant knows of {@link Users}. */
public final class UsersModel implements TableModel<Users, User> {
    @Override
    public void describe(Users table, TableMembers members) {
        members.column("id", table.id);
        members.column("email", table.email);
        members.column("name", table.name);
        members.column("age", table.age);
        members.column("seenAt", table.seenAt);
        members.relation("posts", table.posts);
    }

    @Override
    public User read(Cells cells, int at) throws SQLException {
        return new User(
                cells.longAt(at),
                cells.valueAt(at + 1),
                cells.valueAt(at + 2),
                cells.nullableAt(at + 3),
                cells.nullableAt(at + 4));
    }

    @Override
    public @Nullable Object valueOf(User row, int index) {
        return switch (index) {
            case 0 -> row.id();
            case 1 -> row.email();
            case 2 -> row.name();
            case 3 -> row.age();
            case 4 -> row.seenAt();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }
}
