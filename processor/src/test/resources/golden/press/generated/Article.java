package press;

import dev.cormorant.schema.GeneratedFrom;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A row of {@link Articles}. */
@NullMarked
@GeneratedFrom(Articles.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public record Article(long id, long authorId, String title, Articles.Kind kind,
        Articles.@Nullable Kind formerKind, List<String> words, byte @Nullable [] image,
        BigDecimal fee) {
    /** This row with another {@code id}. */
    public Article withId(long id) {
        return new Article(id, authorId, title, kind, formerKind, words, image, fee);
    }

    /** This row with another {@code authorId}. */
    public Article withAuthorId(long authorId) {
        return new Article(id, authorId, title, kind, formerKind, words, image, fee);
    }

    /** This row with another {@code title}. */
    public Article withTitle(String title) {
        return new Article(id, authorId, title, kind, formerKind, words, image, fee);
    }

    /** This row with another {@code kind}. */
    public Article withKind(Articles.Kind kind) {
        return new Article(id, authorId, title, kind, formerKind, words, image, fee);
    }

    /** This row with another {@code formerKind}. */
    public Article withFormerKind(Articles.@Nullable Kind formerKind) {
        return new Article(id, authorId, title, kind, formerKind, words, image, fee);
    }

    /** This row with another {@code words}. */
    public Article withWords(List<String> words) {
        return new Article(id, authorId, title, kind, formerKind, words, image, fee);
    }

    /** This row with another {@code image}. */
    public Article withImage(byte @Nullable [] image) {
        return new Article(id, authorId, title, kind, formerKind, words, image, fee);
    }

    /** This row with another {@code fee}. */
    public Article withFee(BigDecimal fee) {
        return new Article(id, authorId, title, kind, formerKind, words, image, fee);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article that
                && this.id == that.id
                && this.authorId == that.authorId
                && Objects.equals(this.title, that.title)
                && Objects.equals(this.kind, that.kind)
                && Objects.equals(this.formerKind, that.formerKind)
                && Objects.equals(this.words, that.words)
                && Arrays.equals(this.image, that.image)
                && Objects.equals(this.fee, that.fee);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.id, this.authorId, this.title, this.kind, this.formerKind,
                this.words, Arrays.hashCode(this.image), this.fee);
    }

    @Override
    public String toString() {
        return "Article[id=" + this.id
                + ", authorId=" + this.authorId
                + ", title=" + this.title
                + ", kind=" + this.kind
                + ", formerKind=" + this.formerKind
                + ", words=" + this.words
                + ", image=" + Arrays.toString(this.image)
                + ", fee=" + this.fee
                + "]";
    }
}
