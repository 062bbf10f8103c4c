package dev.cormorant.blog;

import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What Cormorant knows of {@link Badges}. */
public final class BadgesModel implements TableModel<Badges, Badge> {
    @Override
    public void describe(Badges table, TableMembers members) {
        members.column("id", table.id);
        members.column("profile", table.profile);
    }

    @Override
    public Badge read(Cells cells, int at) throws SQLException {
        return new Badge(cells.longAt(at), cells.nullableAt(at + 1));
    }

    @Override
    public @Nullable Object valueOf(Badge row, int index) {
        return switch (index) {
            case 0 -> row.id();
            case 1 -> row.profile();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }
}
