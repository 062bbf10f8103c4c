package press;

import dev.cormorant.expression.Shape;
import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.schema.RelatedRows;
import dev.cormorant.shape.RecordShape;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What {@link Desk.Numbers} fetches of the rows of {@link Authors}. */
@NullMarked
@GeneratedFrom(Desk.Numbers.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class Desk_NumbersShape extends RecordShape<Authors, Desk.Numbers> {
    private static final Desk_NumbersShape ALL = new Desk_NumbersShape(Authors.AUTHORS.articles.rows(),
            Authors.AUTHORS.articles.rows(), Authors.AUTHORS.articles.rows(),
            Authors.AUTHORS.articles.rows(), Authors.AUTHORS.articles.rows(),
            Authors.AUTHORS.articles.rows());

    private final RelatedRows<Authors, Articles, Article> articles;

    private final RelatedRows<Authors, Articles, Article> mentors;

    private final RelatedRows<Authors, Articles, Article> writes;

    private final RelatedRows<Authors, Articles, Article> first;

    private final RelatedRows<Authors, Articles, Article> last;

    private final RelatedRows<Authors, Articles, Article> fees;

    private Desk_NumbersShape(RelatedRows<Authors, Articles, Article> articles,
            RelatedRows<Authors, Articles, Article> mentors,
            RelatedRows<Authors, Articles, Article> writes,
            RelatedRows<Authors, Articles, Article> first,
            RelatedRows<Authors, Articles, Article> last,
            RelatedRows<Authors, Articles, Article> fees) {
        this.articles = articles;
        this.mentors = mentors;
        this.writes = writes;
        this.first = first;
        this.last = last;
        this.fees = fees;
    }

    /** All that the record asks for. */
    public static Desk_NumbersShape all() {
        return ALL;
    }

    /** This shape with some of the rows behind {@code articles}, or in an order. */
    public Desk_NumbersShape articles(UnaryOperator<RelatedRows<Authors, Articles, Article>> rows) {
        return new Desk_NumbersShape(rows.apply(this.articles), this.mentors, this.writes,
                this.first, this.last, this.fees);
    }

    /** This shape with some of the rows behind {@code mentors}, or in an order. */
    public Desk_NumbersShape mentors(UnaryOperator<RelatedRows<Authors, Articles, Article>> rows) {
        return new Desk_NumbersShape(this.articles, rows.apply(this.mentors), this.writes,
                this.first, this.last, this.fees);
    }

    /** This shape with some of the rows behind {@code writes}, or in an order. */
    public Desk_NumbersShape writes(UnaryOperator<RelatedRows<Authors, Articles, Article>> rows) {
        return new Desk_NumbersShape(this.articles, this.mentors, rows.apply(this.writes),
                this.first, this.last, this.fees);
    }

    /** This shape with some of the rows behind {@code first}, or in an order. */
    public Desk_NumbersShape first(UnaryOperator<RelatedRows<Authors, Articles, Article>> rows) {
        return new Desk_NumbersShape(this.articles, this.mentors, this.writes,
                rows.apply(this.first), this.last, this.fees);
    }

    /** This shape with some of the rows behind {@code last}, or in an order. */
    public Desk_NumbersShape last(UnaryOperator<RelatedRows<Authors, Articles, Article>> rows) {
        return new Desk_NumbersShape(this.articles, this.mentors, this.writes, this.first,
                rows.apply(this.last), this.fees);
    }

    /** This shape with some of the rows behind {@code fees}, or in an order. */
    public Desk_NumbersShape fees(UnaryOperator<RelatedRows<Authors, Articles, Article>> rows) {
        return new Desk_NumbersShape(this.articles, this.mentors, this.writes, this.first,
                this.last, rows.apply(this.fees));
    }

    @Override
    protected Authors table() {
        return Authors.AUTHORS;
    }

    @Override
    protected Shape<Desk.Numbers> parts() {
        return read(
                Desk_NumbersShape::create,
                this.articles.count(),
                Authors.AUTHORS.mentor.get(mentor -> this.mentors.count()),
                this.writes.exists(),
                this.first.min(Articles.ARTICLES.title),
                this.last.max(Articles.ARTICLES.author.get(author -> author.bio)),
                this.fees.sum(Articles.ARTICLES.fee));
    }

    private static Desk.Numbers create(Cells cells, int at) throws SQLException {
        return new Desk.Numbers(
                cells.longAt(at),
                cells.longAt(at + 1),
                cells.booleanAt(at + 2),
                cells.nullableTextAt(at + 3),
                cells.nullableTextAt(at + 4),
                cells.nullableAt(at + 5));
    }
}
