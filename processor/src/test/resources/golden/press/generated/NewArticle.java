package press;

import dev.cormorant.change.Given;
import dev.cormorant.change.NewRow;
import dev.cormorant.schema.GeneratedFrom;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@link Articles}. It begins with {@link #authorId};
 * what may be left out comes after the last required column.
 */
@NullMarked
@GeneratedFrom(Articles.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class NewArticle extends NewRow<Articles, Article> {
    private NewArticle(Given given) {
        super(Articles.ARTICLES, given);
    }

    /** Starts a row with {@code authorId}. */
    public static NeedsTitle authorId(long authorId) {
        return new NeedsTitle(Given.NOTHING.and(1, authorId));
    }

    /** This row with {@code formerKind}. */
    public NewArticle formerKind(Articles.@Nullable Kind formerKind) {
        return new NewArticle(given().and(4, formerKind));
    }

    /** This row with {@code image}. */
    public NewArticle image(byte @Nullable [] image) {
        return new NewArticle(given().and(6, image == null ? null : image.clone()));
    }

    /**
     * This row with a key of its own in {@code id}, instead of one that the database makes: for imports of
     * rows that have one. MariaDB and SQLite make keys above it from then on; PostgreSQL and H2
     * go on where they were, and fail when they come to it: restart their sequence after an import.
     */
    public NewArticle withKey(long id) {
        return new NewArticle(given().and(0, id));
    }

    /** A row that still needs {@code title}. */
    public static final class NeedsTitle {
        private final Given given;

        private NeedsTitle(Given given) {
            this.given = given;
        }

        /** The same row with {@code title}. */
        public NeedsKind title(String title) {
            return new NeedsKind(this.given.and(2, title));
        }
    }

    /** A row that still needs {@code kind}. */
    public static final class NeedsKind {
        private final Given given;

        private NeedsKind(Given given) {
            this.given = given;
        }

        /** The same row with {@code kind}. */
        public NeedsWords kind(Articles.Kind kind) {
            return new NeedsWords(this.given.and(3, kind));
        }
    }

    /** A row that still needs {@code words}. */
    public static final class NeedsWords {
        private final Given given;

        private NeedsWords(Given given) {
            this.given = given;
        }

        /** The same row with {@code words}. */
        public NeedsFee words(List<String> words) {
            return new NeedsFee(this.given.and(5, words));
        }
    }

    /** A row that still needs {@code fee}. */
    public static final class NeedsFee {
        private final Given given;

        private NeedsFee(Given given) {
            this.given = given;
        }

        /** The same row with {@code fee}. */
        public NeedsSecret fee(BigDecimal fee) {
            return new NeedsSecret(this.given.and(7, fee));
        }
    }

    /** A row that still needs {@code secret}. */
    public static final class NeedsSecret {
        private final Given given;

        private NeedsSecret(Given given) {
            this.given = given;
        }

        /** The same row with {@code secret}. */
        public NewArticle secret(String secret) {
            return new NewArticle(this.given.and(8, secret));
        }
    }
}
