package press;

import dev.cormorant.schema.GeneratedFrom;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A row of {@link Notes}. */
@NullMarked
@GeneratedFrom(Notes.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public record Note(long id, long articleId, @Nullable Long writerId, String text, double weight) {
    /** This row with another {@code id}. */
    public Note withId(long id) {
        return new Note(id, articleId, writerId, text, weight);
    }

    /** This row with another {@code articleId}. */
    public Note withArticleId(long articleId) {
        return new Note(id, articleId, writerId, text, weight);
    }

    /** This row with another {@code writerId}. */
    public Note withWriterId(@Nullable Long writerId) {
        return new Note(id, articleId, writerId, text, weight);
    }

    /** This row with another {@code text}. */
    public Note withText(String text) {
        return new Note(id, articleId, writerId, text, weight);
    }

    /** This row with another {@code weight}. */
    public Note withWeight(double weight) {
        return new Note(id, articleId, writerId, text, weight);
    }
}
