package press;

import dev.cormorant.schema.GeneratedFrom;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A row of {@link Authors}. */
@NullMarked
@GeneratedFrom(Authors.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public record Author(long id, String name, @Nullable String bio, @Nullable Long mentorId) {
    /** This row with another {@code id}. */
    public Author withId(long id) {
        return new Author(id, name, bio, mentorId);
    }

    /** This row with another {@code name}. */
    public Author withName(String name) {
        return new Author(id, name, bio, mentorId);
    }

    /** This row with another {@code bio}. */
    public Author withBio(@Nullable String bio) {
        return new Author(id, name, bio, mentorId);
    }

    /** This row with another {@code mentorId}. */
    public Author withMentorId(@Nullable Long mentorId) {
        return new Author(id, name, bio, mentorId);
    }
}
