package blog;

import dev.cormorant.schema.GeneratedFrom;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A row of {@link RecentPosts}. */
@NullMarked
@GeneratedFrom(RecentPosts.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public record RecentPost(long id, @Nullable String subject) {
    /** This row with another {@code id}. */
    public RecentPost withId(long id) {
        return new RecentPost(id, subject);
    }

    /** This row with another {@code subject}. */
    public RecentPost withSubject(@Nullable String subject) {
        return new RecentPost(id, subject);
    }
}
