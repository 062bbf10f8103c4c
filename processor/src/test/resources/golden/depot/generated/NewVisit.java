package depot;

import dev.cormorant.change.Given;
import dev.cormorant.change.NewRow;
import dev.cormorant.schema.GeneratedFrom;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A row to insert into {@link Depot.Visits}. Every column may be left out. */
@NullMarked
@GeneratedFrom(Depot.Visits.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
final class NewVisit extends NewRow<Depot.Visits, Visit> {
    private NewVisit(Given given) {
        super(Depot.Visits.VISITS, given);
    }

    /** A row that leaves every column to its default. */
    public static NewVisit row() {
        return new NewVisit(Given.NOTHING);
    }

    /** This row with {@code at}. */
    public NewVisit at(Instant at) {
        return new NewVisit(given().and(1, at));
    }

    /** This row with {@code note}. */
    public NewVisit note(@Nullable String note) {
        return new NewVisit(given().and(2, note));
    }

    /**
     * This row with a key of its own in {@code id}, instead of one that the database makes: for imports of
     * rows that have one. MariaDB and SQLite make keys above it from then on; PostgreSQL and H2
     * go on where they were, and fail when they come to it: restart their sequence after an import.
     */
    public NewVisit withKey(int id) {
        return new NewVisit(given().and(0, id));
    }
}
