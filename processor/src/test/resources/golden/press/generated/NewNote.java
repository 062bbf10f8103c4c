package press;

import dev.cormorant.change.Given;
import dev.cormorant.change.NewRow;
import dev.cormorant.schema.GeneratedFrom;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@link Notes}. It begins with {@link #articleId};
 * what may be left out comes after the last required column.
 */
@NullMarked
@GeneratedFrom(Notes.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class NewNote extends NewRow<Notes, Note> {
    private NewNote(Given given) {
        super(Notes.NOTES, given);
    }

    /** Starts a row with {@code articleId}. */
    public static NeedsText articleId(long articleId) {
        return new NeedsText(Given.NOTHING.and(1, articleId));
    }

    /** This row with {@code writerId}. */
    public NewNote writerId(@Nullable Long writerId) {
        return new NewNote(given().and(2, writerId));
    }

    /**
     * This row with a key of its own in {@code id}, instead of one that the database makes: for imports of
     * rows that have one. MariaDB and SQLite make keys above it from then on; PostgreSQL and H2
     * go on where they were, and fail when they come to it: restart their sequence after an import.
     */
    public NewNote withKey(long id) {
        return new NewNote(given().and(0, id));
    }

    /** A row that still needs {@code text}. */
    public static final class NeedsText {
        private final Given given;

        private NeedsText(Given given) {
            this.given = given;
        }

        /** The same row with {@code text}. */
        public NeedsWeight text(String text) {
            return new NeedsWeight(this.given.and(3, text));
        }
    }

    /** A row that still needs {@code weight}. */
    public static final class NeedsWeight {
        private final Given given;

        private NeedsWeight(Given given) {
            this.given = given;
        }

        /** The same row with {@code weight}. */
        public NewNote weight(double weight) {
            return new NewNote(this.given.and(4, weight));
        }
    }
}
