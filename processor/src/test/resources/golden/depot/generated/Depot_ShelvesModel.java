package depot;

import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What Cormorant knows of {@link Depot.Shelves} without reflection. */
@NullMarked
@GeneratedFrom(Depot.Shelves.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class Depot_ShelvesModel implements TableModel<Depot.Shelves, Depot.Shelf> {
    @Override
    public void describe(Depot.Shelves table, TableMembers members) {
        members.column("id", table.id);
        members.column("label_", table.label_);
        members.column("height", table.height);
        members.column("width", table.width);
    }

    @Override
    public Depot.Shelf read(Cells cells, int at) throws SQLException {
        return new Depot.Shelf(
                cells.nullableAt(at + 3),
                cells.textAt(at + 1),
                cells.intAt(at + 2),
                cells.longAt(at));
    }

    @Override
    public @Nullable Object valueOf(Depot.Shelf row, int index) {
        return switch (index) {
            case 0 -> row.id();
            case 1 -> row.label_();
            case 2 -> row.height();
            case 3 -> row.width();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }
}
