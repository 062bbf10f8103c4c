package dev.cormorant.benchmark.cormorant;

import static dev.cormorant.benchmark.graph.Articles.ARTICLES;
import static dev.cormorant.benchmark.graph.Remarks.REMARKS;
import static dev.cormorant.benchmark.graph.Topics.TOPICS;
import static dev.cormorant.benchmark.graph.Writers.WRITERS;

import dev.cormorant.Database;
import dev.cormorant.benchmark.graph.Articles;
import dev.cormorant.benchmark.graph.Graphs;
import dev.cormorant.benchmark.graph.Library;
import dev.cormorant.benchmark.graph.Shapes.ArticleCard;
import dev.cormorant.benchmark.graph.Shapes.ArticleLine;
import dev.cormorant.benchmark.graph.Shapes.Discussion;
import dev.cormorant.benchmark.graph.Shapes.Oeuvre;
import dev.cormorant.benchmark.graph.Shapes.RemarkCard;
import dev.cormorant.benchmark.graph.Shapes.RemarkLine;
import dev.cormorant.benchmark.graph.Shapes.WriterCard;
import dev.cormorant.benchmark.graph.Shapes.WriterLine;
import dev.cormorant.expression.Selection;
import dev.cormorant.query.Cursor;
import dev.cormorant.query.Query;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reading of several tables as users of Cormorant write it. */
final class CormorantGraphs implements Graphs {
    private final Database db;
    private final Map<Long, Cursor> cursors = new HashMap<>();

    CormorantGraphs(Database db) {
        this.db = db;
    }

    @Override
    // snippet: newest
    public List<ArticleCard> newest(int articles) {
        return db.from(ARTICLES)
                .orderBy(ARTICLES.createdAt.desc(), ARTICLES.id.desc())
                .limit(articles)
                .select(Selection.of(
                        ARTICLES.id,
                        ARTICLES.title,
                        ARTICLES.createdAt,
                        ARTICLES.writer.get(w -> w.name),
                        ARTICLES.topics.orderBy(TOPICS.name.asc()).select(TOPICS.name),
                        ARTICLES.remarks.select(
                                Selection.of(REMARKS.text, REMARKS.writer.get(w -> w.name), RemarkCard::new)),
                        ArticleCard::new))
                .list();
    }
    // end

    @Override
    // snippet: newestOfEach
    public List<WriterCard> writersWithNewest(int writers, int articles) {
        return db.from(WRITERS)
                .orderBy(WRITERS.id.asc())
                .limit(writers)
                .select(Selection.of(
                        WRITERS.id,
                        WRITERS.name,
                        WRITERS.articles
                                .orderBy(ARTICLES.createdAt.desc(), ARTICLES.id.desc())
                                .limit(articles)
                                .select(Selection.of(
                                        ARTICLES.id, ARTICLES.title, ARTICLES.createdAt, ArticleLine::new)),
                        WriterCard::new))
                .list();
    }
    // end

    @Override
    // snippet: exists
    public List<WriterLine> writersOfViews(int views) {
        return db.from(WRITERS)
                .where(WRITERS.articles.some(ARTICLES.views.gte(views)))
                .orderBy(WRITERS.id.asc())
                .select(Selection.of(WRITERS.id, WRITERS.name, WriterLine::new))
                .list();
    }
    // end

    @Override
    // snippet: keyset
    public List<ArticleLine> after(Instant createdAt, long id, int articles) {
        Cursor cursor = cursors.computeIfAbsent(id, this::cursorAt);
        return byTime().after(cursor, articles).rows();
    }

    private Query<Articles, ArticleLine> byTime() {
        return db.from(ARTICLES)
                .orderBy(ARTICLES.createdAt.desc(), ARTICLES.id.desc())
                .select(Selection.of(ARTICLES.id, ARTICLES.title, ARTICLES.createdAt, ArticleLine::new));
    }
    // end

    /** What somebody got with the page before. */
    private Cursor cursorAt(long id) {
        return byTime().after(null, (int) (Library.STORED - id + 1)).next().orElseThrow();
    }

    @Override
    public List<Discussion> discussions(int articles) {
        return db.from(ARTICLES)
                .orderBy(ARTICLES.id.asc())
                .limit(articles)
                .select(Selection.of(
                        ARTICLES.id,
                        ARTICLES.title,
                        ARTICLES.remarks.select(Selection.of(REMARKS.id, REMARKS.text, RemarkLine::new)),
                        Discussion::new))
                .list();
    }

    @Override
    public List<Oeuvre> oeuvres() {
        return db.from(WRITERS)
                .orderBy(WRITERS.id.asc())
                .select(Selection.of(
                        WRITERS.id,
                        WRITERS.name,
                        WRITERS.articles.select(Selection.of(
                                ARTICLES.id,
                                ARTICLES.title,
                                ARTICLES.remarks.select(Selection.of(REMARKS.id, REMARKS.text, RemarkLine::new)),
                                Discussion::new)),
                        Oeuvre::new))
                .list();
    }
}
