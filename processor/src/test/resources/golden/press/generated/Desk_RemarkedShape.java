package press;

import dev.cormorant.expression.Shape;
import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.schema.RelatedRows;
import dev.cormorant.shape.RecordShape;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What {@link Desk.Remarked} fetches of the rows of {@link Notes}. */
@NullMarked
@GeneratedFrom(Desk.Remarked.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class Desk_RemarkedShape extends RecordShape<Notes, Desk.Remarked> {
    private static final Desk_RemarkedShape ALL = new Desk_RemarkedShape(Articles.ARTICLES.notes.rows());

    private final RelatedRows<Articles, Notes, Note> others;

    private Desk_RemarkedShape(RelatedRows<Articles, Notes, Note> others) {
        this.others = others;
    }

    /** All that the record asks for. */
    public static Desk_RemarkedShape all() {
        return ALL;
    }

    /** This shape with some of the rows behind {@code others}, or in an order. */
    public Desk_RemarkedShape others(UnaryOperator<RelatedRows<Articles, Notes, Note>> rows) {
        return new Desk_RemarkedShape(rows.apply(this.others));
    }

    @Override
    protected Notes table() {
        return Notes.NOTES;
    }

    @Override
    protected Shape<Desk.Remarked> parts() {
        return made(
                Desk_RemarkedShape::create,
                Notes.NOTES.remark,
                Notes.NOTES.article.select(this.others.select(Notes.NOTES.remark)));
    }

    @SuppressWarnings("unchecked")
    private static Desk.Remarked create(Object[] parts) {
        return new Desk.Remarked(
                (Remark) parts[0],
                (List<Remark>) parts[1]);
    }
}
