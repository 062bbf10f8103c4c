package blog;

import dev.cormorant.change.Given;
import dev.cormorant.change.NewRow;
import dev.cormorant.schema.GeneratedFrom;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@link Users}. It begins with {@link #email};
 * what may be left out comes after the last required column.
 */
@NullMarked
@GeneratedFrom(Users.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class NewUser extends NewRow<Users, User> {
    private NewUser(Given given) {
        super(Users.USERS, given);
    }

    /** Starts a row with {@code email}. */
    public static NeedsPassword email(String email) {
        return new NeedsPassword(Given.NOTHING.and(1, email));
    }

    /** This row with {@code bio}. */
    public NewUser bio(@Nullable String bio) {
        return new NewUser(given().and(3, bio));
    }

    /**
     * This row with a key of its own in {@code id}, instead of one that the database makes: for imports of
     * rows that have one. MariaDB and SQLite make keys above it from then on; PostgreSQL and H2
     * go on where they were, and fail when they come to it: restart their sequence after an import.
     */
    public NewUser withKey(long id) {
        return new NewUser(given().and(0, id));
    }

    /** A row that still needs {@code password}. */
    public static final class NeedsPassword {
        private final Given given;

        private NeedsPassword(Given given) {
            this.given = given;
        }

        /** The same row with {@code password}. */
        public NewUser password(String password) {
            return new NewUser(this.given.and(2, password));
        }
    }
}
