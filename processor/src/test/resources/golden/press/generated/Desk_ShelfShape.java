package press;

import dev.cormorant.expression.Shape;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.schema.RelatedRows;
import dev.cormorant.shape.RecordShape;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What {@link Desk.Shelf} fetches of the rows of {@link Authors}. */
@NullMarked
@GeneratedFrom(Desk.Shelf.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class Desk_ShelfShape extends RecordShape<Authors, Desk.Shelf> {
    private static final Desk_ShelfShape ALL = new Desk_ShelfShape(Authors.AUTHORS.articles.rows(),
            Authors.AUTHORS.articles.rows());

    private final RelatedRows<Authors, Articles, Article> articles;

    private final RelatedRows<Authors, Articles, Article> ofMentor;

    private Desk_ShelfShape(RelatedRows<Authors, Articles, Article> articles,
            RelatedRows<Authors, Articles, Article> ofMentor) {
        this.articles = articles;
        this.ofMentor = ofMentor;
    }

    /** All that the record asks for. */
    public static Desk_ShelfShape all() {
        return ALL;
    }

    /** This shape with some of the rows behind {@code articles}, or in an order. */
    public Desk_ShelfShape articles(UnaryOperator<RelatedRows<Authors, Articles, Article>> rows) {
        return new Desk_ShelfShape(rows.apply(this.articles), this.ofMentor);
    }

    /** This shape with some of the rows behind {@code ofMentor}, or in an order. */
    public Desk_ShelfShape ofMentor(UnaryOperator<RelatedRows<Authors, Articles, Article>> rows) {
        return new Desk_ShelfShape(this.articles, rows.apply(this.ofMentor));
    }

    @Override
    protected Authors table() {
        return Authors.AUTHORS;
    }

    @Override
    protected Shape<Desk.Shelf> parts() {
        return made(
                Desk_ShelfShape::create,
                this.articles.slice(20),
                orNoSlice(Authors.AUTHORS.mentor.select(this.ofMentor.slice(5).select(ArticleLineShape.all()))));
    }

    @SuppressWarnings("unchecked")
    private static Desk.Shelf create(Object[] parts) {
        return new Desk.Shelf(
                (Slice<Article>) parts[0],
                (Slice<ArticleLine>) parts[1]);
    }
}
