package depot;

import dev.cormorant.schema.GeneratedFrom;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A row of {@link Depot.Visits}. */
@NullMarked
@GeneratedFrom(Depot.Visits.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
record Visit(int id, Instant at, @Nullable String note) {
    /** This row with another {@code id}. */
    public Visit withId(int id) {
        return new Visit(id, at, note);
    }

    /** This row with another {@code at}. */
    public Visit withAt(Instant at) {
        return new Visit(id, at, note);
    }

    /** This row with another {@code note}. */
    public Visit withNote(@Nullable String note) {
        return new Visit(id, at, note);
    }
}
