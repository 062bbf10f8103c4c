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

/** What {@link Desk.Card} fetches of the rows of {@link Articles}. */
@NullMarked
@GeneratedFrom(Desk.Card.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class Desk_CardShape extends RecordShape<Articles, Desk.Card> {
    private static final Desk_CardShape ALL = new Desk_CardShape(Authors.AUTHORS.mentor.row(),
            Desk_AuthorCardShape.all(), Articles.ARTICLES.notes.rows(),
            Articles.ARTICLES.notes.rows(), Articles.ARTICLES.notes.rows(),
            Articles.ARTICLES.notes.rows(), Authors.AUTHORS.articles.rows(),
            Articles.ARTICLES.notes.rows());

    private final RelatedRow<Authors, Authors, Author> rowOfMentor;

    private final Desk_AuthorCardShape mentor;

    private final RelatedRows<Articles, Notes, Note> notes;

    private final RelatedRows<Articles, Notes, Note> texts;

    private final RelatedRows<Articles, Notes, Note> words;

    private final RelatedRows<Articles, Notes, Note> bios;

    private final RelatedRows<Authors, Articles, Article> others;

    private final RelatedRows<Articles, Notes, Note> noteCount;

    private Desk_CardShape(RelatedRow<Authors, Authors, Author> rowOfMentor,
            Desk_AuthorCardShape mentor, RelatedRows<Articles, Notes, Note> notes,
            RelatedRows<Articles, Notes, Note> texts, RelatedRows<Articles, Notes, Note> words,
            RelatedRows<Articles, Notes, Note> bios, RelatedRows<Authors, Articles, Article> others,
            RelatedRows<Articles, Notes, Note> noteCount) {
        this.rowOfMentor = rowOfMentor;
        this.mentor = mentor;
        this.notes = notes;
        this.texts = texts;
        this.words = words;
        this.bios = bios;
        this.others = others;
        this.noteCount = noteCount;
    }

    /** All that the record asks for. */
    public static Desk_CardShape all() {
        return ALL;
    }

    /** This shape with {@code mentor} only if it matches; it is null otherwise. */
    public Desk_CardShape mentor(Predicate<? super Authors> condition) {
        return new Desk_CardShape(this.rowOfMentor.where(condition), this.mentor, this.notes,
                this.texts, this.words, this.bios, this.others, this.noteCount);
    }

    /** This shape with a refined {@code mentor}. */
    public Desk_CardShape mentor(UnaryOperator<Desk_AuthorCardShape> shape) {
        return new Desk_CardShape(this.rowOfMentor, shape.apply(this.mentor), this.notes,
                this.texts, this.words, this.bios, this.others, this.noteCount);
    }

    /** This shape with some of the rows behind {@code notes}, or in an order. */
    public Desk_CardShape notes(UnaryOperator<RelatedRows<Articles, Notes, Note>> rows) {
        return new Desk_CardShape(this.rowOfMentor, this.mentor, rows.apply(this.notes), this.texts,
                this.words, this.bios, this.others, this.noteCount);
    }

    /** This shape with some of the rows behind {@code texts}, or in an order. */
    public Desk_CardShape texts(UnaryOperator<RelatedRows<Articles, Notes, Note>> rows) {
        return new Desk_CardShape(this.rowOfMentor, this.mentor, this.notes, rows.apply(this.texts),
                this.words, this.bios, this.others, this.noteCount);
    }

    /** This shape with some of the rows behind {@code words}, or in an order. */
    public Desk_CardShape words(UnaryOperator<RelatedRows<Articles, Notes, Note>> rows) {
        return new Desk_CardShape(this.rowOfMentor, this.mentor, this.notes, this.texts,
                rows.apply(this.words), this.bios, this.others, this.noteCount);
    }

    /** This shape with some of the rows behind {@code bios}, or in an order. */
    public Desk_CardShape bios(UnaryOperator<RelatedRows<Articles, Notes, Note>> rows) {
        return new Desk_CardShape(this.rowOfMentor, this.mentor, this.notes, this.texts, this.words,
                rows.apply(this.bios), this.others, this.noteCount);
    }

    /** This shape with some of the rows behind {@code others}, or in an order. */
    public Desk_CardShape others(UnaryOperator<RelatedRows<Authors, Articles, Article>> rows) {
        return new Desk_CardShape(this.rowOfMentor, this.mentor, this.notes, this.texts, this.words,
                this.bios, rows.apply(this.others), this.noteCount);
    }

    /** This shape with some of the rows behind {@code noteCount}, or in an order. */
    public Desk_CardShape noteCount(UnaryOperator<RelatedRows<Articles, Notes, Note>> rows) {
        return new Desk_CardShape(this.rowOfMentor, this.mentor, this.notes, this.texts, this.words,
                this.bios, this.others, rows.apply(this.noteCount));
    }

    @Override
    protected Articles table() {
        return Articles.ARTICLES;
    }

    @Override
    protected Shape<Desk.Card> parts() {
        return made(
                Desk_CardShape::create,
                Articles.ARTICLES.title,
                Articles.ARTICLES.author,
                Articles.ARTICLES.author.select(this.rowOfMentor.select(this.mentor)),
                this.notes,
                this.texts.select(NoteTextShape.all()),
                this.words.select(Notes.NOTES.text),
                this.bios.select(Notes.NOTES.writer.get(writer -> writer.bio)),
                orEmpty(Articles.ARTICLES.author.select(Authors.AUTHORS.mentor.select(this.others.select(ArticleLineShape.all())))),
                this.noteCount.count());
    }

    @SuppressWarnings("unchecked")
    private static Desk.Card create(Object[] parts) {
        return new Desk.Card(
                (String) parts[0],
                (Author) parts[1],
                (Desk.AuthorCard) parts[2],
                (List<Note>) parts[3],
                (List<NoteText>) parts[4],
                (List<String>) parts[5],
                (List<String>) parts[6],
                (List<ArticleLine>) parts[7],
                (Long) parts[8]);
    }
}
