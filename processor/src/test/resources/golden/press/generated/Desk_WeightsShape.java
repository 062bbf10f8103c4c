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

/** What {@link Desk.Weights} fetches of the rows of {@link Articles}. */
@NullMarked
@GeneratedFrom(Desk.Weights.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class Desk_WeightsShape extends RecordShape<Articles, Desk.Weights> {
    private static final Desk_WeightsShape ALL = new Desk_WeightsShape(Articles.ARTICLES.notes.rows());

    private final RelatedRows<Articles, Notes, Note> notes;

    private Desk_WeightsShape(RelatedRows<Articles, Notes, Note> notes) {
        this.notes = notes;
    }

    /** All that the record asks for. */
    public static Desk_WeightsShape all() {
        return ALL;
    }

    /** This shape with some of the rows behind {@code notes}, or in an order. */
    public Desk_WeightsShape notes(UnaryOperator<RelatedRows<Articles, Notes, Note>> rows) {
        return new Desk_WeightsShape(rows.apply(this.notes));
    }

    @Override
    protected Articles table() {
        return Articles.ARTICLES;
    }

    @Override
    protected Shape<Desk.Weights> parts() {
        return read(
                Desk_WeightsShape::create,
                this.notes.sumAsDouble(Notes.NOTES.weight));
    }

    private static Desk.Weights create(Cells cells, int at) throws SQLException {
        return new Desk.Weights(
                cells.nullableAt(at));
    }
}
