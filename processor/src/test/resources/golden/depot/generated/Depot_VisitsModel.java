package depot;

import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What Cormorant knows of {@link Depot.Visits} without reflection. */
@NullMarked
@GeneratedFrom(Depot.Visits.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class Depot_VisitsModel implements TableModel<Depot.Visits, Visit> {
    @Override
    public void describe(Depot.Visits table, TableMembers members) {
        members.column("id", table.id);
        members.column("at", table.at);
        members.column("note", table.note);
    }

    @Override
    public Visit read(Cells cells, int at) throws SQLException {
        return new Visit(
                cells.intAt(at),
                cells.valueAt(at + 1),
                cells.nullableTextAt(at + 2));
    }

    @Override
    public @Nullable Object valueOf(Visit row, int index) {
        return switch (index) {
            case 0 -> row.id();
            case 1 -> row.at();
            case 2 -> row.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }
}
