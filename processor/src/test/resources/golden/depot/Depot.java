package depot;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Tables that only their package sees, nested in another class. */
@NullMarked
final class Depot {
    private Depot() {}

    /** Without a required column, and thus without steps. */
    @Model
    static final class Visits extends Table<Visits, Visit> {
        static final Visits VISITS = new Visits();

        final Identity<Integer> id = intIdentity();
        final Defaulted<Instant> at = timestamp().defaultsToNow();
        final Nullable<String> note = text().nullable();
    }

    /** With a record of its own, in an order and with boxes of its own. */
    @Model
    static final class Shelves extends Table<Shelves, Depot.Shelf> {
        static final Shelves SHELVES = new Shelves();

        final Identity<Long> id = identity();
        final Required<String> label_ = text().named("label");
        final Required<Integer> height = integer();
        final Nullable<Integer> width = integer().nullable();
    }

    record Shelf(@Nullable Integer width, String label_, Integer height, long id) {
        Shelf {
            label_ = label_.toUpperCase(Locale.ROOT);
        }

        Shelf(String label_) {
            this(null, label_, 1, 0);
        }
    }
}
