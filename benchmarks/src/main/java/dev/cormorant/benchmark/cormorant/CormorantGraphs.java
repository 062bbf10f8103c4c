package dev.cormorant.benchmark.cormorant;

import static dev.cormorant.benchmark.graph.Articles.ARTICLES;
import static dev.cormorant.benchmark.graph.Topics.TOPICS;
import static dev.cormorant.benchmark.graph.Writers.WRITERS;

import dev.cormorant.Database;
import dev.cormorant.benchmark.graph.ArticleCard;
import dev.cormorant.benchmark.graph.ArticleCardShape;
import dev.cormorant.benchmark.graph.ArticleLine;
import dev.cormorant.benchmark.graph.Articles;
import dev.cormorant.benchmark.graph.Discussion;
import dev.cormorant.benchmark.graph.Graphs;
import dev.cormorant.benchmark.graph.Library;
import dev.cormorant.benchmark.graph.Oeuvre;
import dev.cormorant.benchmark.graph.WriterCard;
import dev.cormorant.benchmark.graph.WriterCardShape;
import dev.cormorant.benchmark.graph.WriterLine;
import dev.cormorant.page.Cursor;
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
                .select(ArticleCardShape.all().topics(t -> t.orderBy(TOPICS.name.asc())))
                .list();
    }
    // end

    @Override
    // snippet: newestOfEach
    public List<WriterCard> writersWithNewest(int writers, int articles) {
        return db.from(WRITERS)
                .orderBy(WRITERS.id.asc())
                .limit(writers)
                .select(WriterCardShape.all()
                        .articles(a -> a.orderBy(ARTICLES.createdAt.desc(), ARTICLES.id.desc())
                                .limit(articles)))
                .list();
    }
    // end

    @Override
    // snippet: exists
    public List<WriterLine> writersOfViews(int views) {
        return db.from(WRITERS)
                .where(WRITERS.articles.some(ARTICLES.views.gte(views)))
                .orderBy(WRITERS.id.asc())
                .select(WriterLine.class)
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
                .select(ArticleLine.class);
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
                .select(Discussion.class)
                .list();
    }

    @Override
    public List<Oeuvre> oeuvres() {
        return db.from(WRITERS).orderBy(WRITERS.id.asc()).select(Oeuvre.class).list();
    }
}
