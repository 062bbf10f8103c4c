package press;

import dev.cormorant.change.Given;
import dev.cormorant.change.NewRow;
import dev.cormorant.schema.GeneratedFrom;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@link Authors}. It begins with {@link #name};
 * what may be left out comes after the last required column.
 */
@NullMarked
@GeneratedFrom(Authors.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class NewAuthor extends NewRow<Authors, Author> {
    private NewAuthor(Given given) {
        super(Authors.AUTHORS, given);
    }

    /** Starts a row with {@code name}. */
    public static NewAuthor name(String name) {
        return new NewAuthor(Given.NOTHING.and(1, name));
    }

    /** This row with {@code bio}. */
    public NewAuthor bio(@Nullable String bio) {
        return new NewAuthor(given().and(2, bio));
    }

    /** This row with {@code mentorId}. */
    public NewAuthor mentorId(@Nullable Long mentorId) {
        return new NewAuthor(given().and(3, mentorId));
    }

    /**
     * This row with a key of its own in {@code id}, instead of one that the database makes: for imports of
     * rows that have one. MariaDB and SQLite make keys above it from then on; PostgreSQL and H2
     * go on where they were, and fail when they come to it: restart their sequence after an import.
     */
    public NewAuthor withKey(long id) {
        return new NewAuthor(given().and(0, id));
    }
}
