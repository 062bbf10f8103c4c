package press;

import dev.cormorant.expression.Shape;
import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.schema.RelatedRows;
import dev.cormorant.shape.RecordShape;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What {@link Desk.Headline} fetches of the rows of {@link Articles}. */
@NullMarked
@GeneratedFrom(Desk.Headline.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class Desk_HeadlineShape extends RecordShape<Articles, Desk.Headline> {
    private static final Desk_HeadlineShape ALL = new Desk_HeadlineShape(Articles.ARTICLES.notes.rows());

    private final RelatedRows<Articles, Notes, Note> notes;

    private Desk_HeadlineShape(RelatedRows<Articles, Notes, Note> notes) {
        this.notes = notes;
    }

    /** All that the record asks for. */
    public static Desk_HeadlineShape all() {
        return ALL;
    }

    /** This shape with some of the rows behind {@code notes}, or in an order. */
    public Desk_HeadlineShape notes(UnaryOperator<RelatedRows<Articles, Notes, Note>> rows) {
        return new Desk_HeadlineShape(rows.apply(this.notes));
    }

    @Override
    protected Articles table() {
        return Articles.ARTICLES;
    }

    @Override
    protected Shape<Desk.Headline> parts() {
        return made(
                Desk_HeadlineShape::create,
                Articles.ARTICLES.title,
                this.notes);
    }

    @SuppressWarnings("unchecked")
    private static Desk.Headline create(Object[] parts) {
        return new Desk.Headline(
                (String) parts[0],
                (List<Note>) parts[1]);
    }
}
