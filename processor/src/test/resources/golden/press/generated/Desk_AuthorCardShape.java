package press;

import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Shape;
import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.schema.RelatedRow;
import dev.cormorant.schema.RelatedRows;
import dev.cormorant.shape.RecordShape;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What {@link Desk.AuthorCard} fetches of the rows of {@link Authors}. */
@NullMarked
@GeneratedFrom(Desk.AuthorCard.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class Desk_AuthorCardShape extends RecordShape<Authors, Desk.AuthorCard> {
    private static final Desk_AuthorCardShape ALL = new Desk_AuthorCardShape(Authors.AUTHORS.articles.rows(),
            Authors.AUTHORS.mentor.row(), Desk_MentorCardShape.all());

    private final RelatedRows<Authors, Articles, Article> articles;

    private final RelatedRow<Authors, Authors, Author> rowOfTeacher;

    private final Desk_MentorCardShape teacher;

    private Desk_AuthorCardShape(RelatedRows<Authors, Articles, Article> articles,
            RelatedRow<Authors, Authors, Author> rowOfTeacher, Desk_MentorCardShape teacher) {
        this.articles = articles;
        this.rowOfTeacher = rowOfTeacher;
        this.teacher = teacher;
    }

    /** All that the record asks for. */
    public static Desk_AuthorCardShape all() {
        return ALL;
    }

    /** This shape with some of the rows behind {@code articles}, or in an order. */
    public Desk_AuthorCardShape articles(
            UnaryOperator<RelatedRows<Authors, Articles, Article>> rows) {
        return new Desk_AuthorCardShape(rows.apply(this.articles), this.rowOfTeacher, this.teacher);
    }

    /** This shape with {@code teacher} only if it matches; it is null otherwise. */
    public Desk_AuthorCardShape teacher(Predicate<? super Authors> condition) {
        return new Desk_AuthorCardShape(this.articles, this.rowOfTeacher.where(condition),
                this.teacher);
    }

    /** This shape with a refined {@code teacher}. */
    public Desk_AuthorCardShape teacher(UnaryOperator<Desk_MentorCardShape> shape) {
        return new Desk_AuthorCardShape(this.articles, this.rowOfTeacher,
                shape.apply(this.teacher));
    }

    @Override
    protected Authors table() {
        return Authors.AUTHORS;
    }

    @Override
    protected Shape<Desk.AuthorCard> parts() {
        return made(
                Desk_AuthorCardShape::create,
                Authors.AUTHORS.name,
                Authors.AUTHORS.mentor.get(mentor -> mentor.name),
                this.articles.select(ArticleLineShape.all()),
                this.rowOfTeacher.select(this.teacher));
    }

    @SuppressWarnings("unchecked")
    private static Desk.AuthorCard create(Object[] parts) {
        return new Desk.AuthorCard(
                (String) parts[0],
                (String) parts[1],
                (List<ArticleLine>) parts[2],
                (Desk.MentorCard) parts[3]);
    }
}
