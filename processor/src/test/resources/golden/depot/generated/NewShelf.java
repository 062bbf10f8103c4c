package depot;

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
    private NewShelf(@Nullable Object[] values) {
        super(Depot.Shelves.SHELVES, values);
    }

    /** Starts a row with {@code label_}. */
    public static NeedsHeight label_(String label_) {
        return new NeedsHeight(with(absent(4), 1, label_));
    }

    /** This row with {@code width}. */
    public NewShelf width(@Nullable Integer width) {
        return new NewShelf(with(3, width));
    }

    /** A row that still needs {@code height}. */
    public static final class NeedsHeight {
        private final @Nullable Object[] values;

        private NeedsHeight(@Nullable Object[] values) {
            this.values = values;
        }

        /** The same row with {@code height}. */
        public NewShelf height(int height) {
            return new NewShelf(with(this.values, 2, height));
        }
    }
}
