package blog;

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
    private NewUser(@Nullable Object[] values) {
        super(Users.USERS, values);
    }

    /** Starts a row with {@code email}. */
    public static NeedsPassword email(String email) {
        return new NeedsPassword(with(absent(4), 1, email));
    }

    /** This row with {@code bio}. */
    public NewUser bio(@Nullable String bio) {
        return new NewUser(with(3, bio));
    }

    /** A row that still needs {@code password}. */
    public static final class NeedsPassword {
        private final @Nullable Object[] values;

        private NeedsPassword(@Nullable Object[] values) {
            this.values = values;
        }

        /** The same row with {@code password}. */
        public NewUser password(String password) {
            return new NewUser(with(this.values, 2, password));
        }
    }
}
