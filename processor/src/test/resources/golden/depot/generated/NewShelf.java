package depot;

import dev.cormorant.change.Given;
import dev.cormorant.change.NewRow;
import dev.cormorant.schema.GeneratedFrom;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@link Depot.Shelves}. It begins with {@link #label_};
 * what may be left out comes after the last required column.
 */
@NullMarked
@GeneratedFrom(Depot.Shelves.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
final class NewShelf extends NewRow<Depot.Shelves, Depot.Shelf> {
    private NewShelf(Given given) {
        super(Depot.Shelves.SHELVES, given);
    }

    /** Starts a row with {@code label_}. */
    public static NeedsHeight label_(String label_) {
        return new NeedsHeight(Given.NOTHING.and(1, label_));
    }

    /** This row with {@code width}. */
    public NewShelf width(@Nullable Integer width) {
        return new NewShelf(given().and(3, width));
    }

    /**
     * This row with a key of its own in {@code id}, instead of one that the database makes: for imports of
     * rows that have one. MariaDB and SQLite make keys above it from then on; PostgreSQL and H2
     * go on where they were, and fail when they come to it: restart their sequence after an import.
     */
    public NewShelf withKey(long id) {
        return new NewShelf(given().and(0, id));
    }

    /** A row that still needs {@code height}. */
    public static final class NeedsHeight {
        private final Given given;

        private NeedsHeight(Given given) {
            this.given = given;
        }

        /** The same row with {@code height}. */
        public NewShelf height(int height) {
            return new NewShelf(this.given.and(2, height));
        }
    }
}
