package dev.cormorant.blog;

import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;

/** What Cormorant knows of {@link Profiles}. */
public final class ProfilesModel implements TableModel<Profiles, Profile> {
    @Override
    public void describe(Profiles table, TableMembers members) {
        members.column("email", table.email);
        members.column("motto", table.motto);
        members.relation("user", table.user);
    }

    @Override
    public Profile read(Cells cells, int at) throws SQLException {
        return new Profile(cells.valueAt(at), cells.valueAt(at + 1));
    }

    @Override
    public Object valueOf(Profile row, int index) {
        return switch (index) {
            case 0 -> row.email();
            case 1 -> row.motto();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }
}
