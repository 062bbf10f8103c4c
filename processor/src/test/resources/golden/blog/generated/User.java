package blog;

import dev.cormorant.schema.GeneratedFrom;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A row of {@link Users}. */
@NullMarked
@GeneratedFrom(Users.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public record User(long id, String email, @Nullable String bio) {
    /** This row with another {@code id}. */
    public User withId(long id) {
        return new User(id, email, bio);
    }

    /** This row with another {@code email}. */
    public User withEmail(String email) {
        return new User(id, email, bio);
    }

    /** This row with another {@code bio}. */
    public User withBio(@Nullable String bio) {
        return new User(id, email, bio);
    }
}
