package press;

import dev.cormorant.expression.Shape;
import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.shape.RecordShape;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What {@link ArticleLine} fetches of the rows of {@link Articles}. */
@NullMarked
@GeneratedFrom(ArticleLine.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class ArticleLineShape extends RecordShape<Articles, ArticleLine> {
    private static final ArticleLineShape ALL = new ArticleLineShape();

    private ArticleLineShape() {
    }

    /** All that the record asks for. */
    public static ArticleLineShape all() {
        return ALL;
    }

    @Override
    protected Articles table() {
        return Articles.ARTICLES;
    }

    @Override
    protected Shape<ArticleLine> parts() {
        return read(
                ArticleLineShape::create,
                Articles.ARTICLES.id,
                Articles.ARTICLES.title,
                Articles.ARTICLES.kind,
                Articles.ARTICLES.formerKind,
                Articles.ARTICLES.words,
                Articles.ARTICLES.image,
                Articles.ARTICLES.secret,
                Articles.ARTICLES.author.get(author -> author.mentor.get(mentor -> mentor.mentor.get(mentor2 -> mentor2.name))));
    }

    private static ArticleLine create(Cells cells, int at) throws SQLException {
        return new ArticleLine(
                cells.longAt(at),
                cells.textAt(at + 1),
                cells.valueAt(at + 2),
                cells.nullableAt(at + 3),
                cells.valueAt(at + 4),
                cells.nullableAt(at + 5),
                cells.textAt(at + 6),
                cells.nullableTextAt(at + 7));
    }
}
