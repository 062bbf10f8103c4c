package depot;

import static depot.Depot.Shelves.SHELVES;
import static depot.Depot.Visits.VISITS;
import static org.assertj.core.api.Assertions.assertThat;

import depot.Depot.Shelf;
import dev.cormorant.processor.CellsOf;
import java.sql.SQLException;
import java.time.Instant;

public class DepotScenario {
    public void aTableWithoutRequiredColumnsStartsWithARow() {
        assertThat(NewVisit.row()).hasToString("NewVisit()");
        assertThat(NewVisit.row().at(Instant.EPOCH).note("hello")).hasToString("NewVisit(at, note)");
        assertThat(VISITS.columns()).hasSize(3);
    }

    public void aRecordOfTheUsersMayHaveAnotherOrder() throws SQLException {
        Shelf shelf = SHELVES.model().read(CellsOf.values(SHELVES.rowColumns(), 1L, "left", 20, null), 0);

        assertThat(shelf).isEqualTo(new Shelf(null, "LEFT", 20, 1));
        assertThat(SHELVES.model().valueOf(shelf, 0)).isEqualTo(1L);
        assertThat(SHELVES.model().valueOf(shelf, 1)).isEqualTo("LEFT");
        assertThat(SHELVES.model().valueOf(shelf, 2)).isEqualTo(20);
        assertThat(SHELVES.model().valueOf(shelf, 3)).isNull();
    }

    public void aRowIsReadFromAPositionOn() throws SQLException {
        var columns = new java.util.ArrayList<>(SHELVES.rowColumns());
        columns.add(0, SHELVES.id);

        Shelf shelf = SHELVES.model().read(CellsOf.values(columns, 9L, 1L, "left", 20, 30), 1);

        assertThat(shelf).isEqualTo(new Shelf(30, "LEFT", 20, 1));
    }
}
