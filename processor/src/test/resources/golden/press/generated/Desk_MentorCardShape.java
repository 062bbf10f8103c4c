package press;

import dev.cormorant.expression.Shape;
import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.schema.RelatedRows;
import dev.cormorant.shape.RecordShape;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What {@link Desk.MentorCard} fetches of the rows of {@link Authors}. */
@NullMarked
@GeneratedFrom(Desk.MentorCard.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class Desk_MentorCardShape extends RecordShape<Authors, Desk.MentorCard> {
    private static final Desk_MentorCardShape ALL = new Desk_MentorCardShape(Authors.AUTHORS.articles.rows(),
            Desk_HeadlineShape.all());

    private final RelatedRows<Authors, Articles, Article> articles;

    private final Desk_HeadlineShape eachOfArticles;

    private Desk_MentorCardShape(RelatedRows<Authors, Articles, Article> articles,
            Desk_HeadlineShape eachOfArticles) {
        this.articles = articles;
        this.eachOfArticles = eachOfArticles;
    }

    /** All that the record asks for. */
    public static Desk_MentorCardShape all() {
        return ALL;
    }

    /** This shape with some of the rows behind {@code articles}, or in an order. */
    public Desk_MentorCardShape articles(
            UnaryOperator<RelatedRows<Authors, Articles, Article>> rows) {
        return new Desk_MentorCardShape(rows.apply(this.articles), this.eachOfArticles);
    }

    /** This shape with some of the rows behind {@code articles}, or in an order, and a refined shape of each. */
    public Desk_MentorCardShape articles(
            UnaryOperator<RelatedRows<Authors, Articles, Article>> rows,
            UnaryOperator<Desk_HeadlineShape> each) {
        return new Desk_MentorCardShape(rows.apply(this.articles), each.apply(this.eachOfArticles));
    }

    @Override
    protected Authors table() {
        return Authors.AUTHORS;
    }

    @Override
    protected Shape<Desk.MentorCard> parts() {
        return made(
                Desk_MentorCardShape::create,
                Authors.AUTHORS.name,
                this.articles.select(this.eachOfArticles));
    }

    @SuppressWarnings("unchecked")
    private static Desk.MentorCard create(Object[] parts) {
        return new Desk.MentorCard(
                (String) parts[0],
                (List<Desk.Headline>) parts[1]);
    }
}
