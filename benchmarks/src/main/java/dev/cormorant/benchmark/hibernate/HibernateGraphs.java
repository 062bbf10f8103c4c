package dev.cormorant.benchmark.hibernate;

import dev.cormorant.benchmark.graph.ArticleCard;
import dev.cormorant.benchmark.graph.ArticleLine;
import dev.cormorant.benchmark.graph.Graphs;
import dev.cormorant.benchmark.graph.WriterCard;
import dev.cormorant.benchmark.graph.WriterLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/**
 * Reading of several tables as somebody writes it who knows Hibernate well: entities and collections that are immutable, so
 * that no session keeps copies of them, filled by a query with a fetch join for each collection; records where no entity is wanted, or
 * where a list is cut for each parent, which no collection can be.
 */
final class HibernateGraphs implements Graphs {
    // snippet: newestQueries
    private static final String NEWEST =
            "select a from Article a join fetch a.writer order by a.createdAt desc, a.id desc";
    private static final String TOPICS = "select a from Article a left join fetch a.topics where a in :articles";
    private static final String REMARKS =
            "select a from Article a left join fetch a.remarks r left join fetch r.writer where a in :articles";
    // end
    // snippet: newestOfEachQueries
    private static final String WRITERS = "select w.id, w.name from Writer w order by w.id";
    private static final String NEWEST_OF_EACH = """
            select p.writer, p.id, p.title, p.createdAt from (
                select a.writer.id as writer, a.id as id, a.title as title, a.createdAt as createdAt,
                    row_number() over (partition by a.writer.id order by a.createdAt desc, a.id desc) as place
                from Article a where a.writer.id in :writers
            ) p where p.place <= :articles order by p.writer, p.place""";
    // end
    // snippet: existsQuery
    private static final String WRITERS_OF_VIEWS = """
            select w.id, w.name from Writer w
            where exists (select 1 from Article a where a.writer = w and a.views >= :views) order by w.id""";
    // end

    /** No comparison of tuples: Hibernate binds what they hold without the converter that times in SQLite need. */
    // snippet: keysetQuery
    private static final String AFTER = """
            select a.id, a.title, a.createdAt from Article a
            where a.createdAt <= :time and (a.createdAt < :time or a.id < :id)
            order by a.createdAt desc, a.id desc""";
    // end

    private static final String DISCUSSIONS = """
            select a from (select b.id as id from Article b order by b.id limit :articles) f join Article a on a.id = f.id
            left join fetch a.remarks order by a.id""";
    private static final String ARTICLES_OF_WRITERS = "select w from Writer w left join fetch w.articles order by w.id";
    private static final String REMARKS_OF_ARTICLES = "select a from Article a left join fetch a.remarks";

    private final SessionFactory factory;

    HibernateGraphs(SessionFactory factory) {
        this.factory = factory;
    }

    /** An article that has still to find its writer. */
    record ArticleOfWriter(long writer, long id, String title, Instant createdAt) {
        ArticleLine line() {
            return new ArticleLine(id, title, createdAt);
        }
    }

    @Override
    // snippet: newest
    public List<ArticleEntity> newest(int articles) {
        try (Session session = factory.openSession()) {
            List<ArticleEntity> newest = session.createSelectionQuery(NEWEST, ArticleEntity.class)
                    .setMaxResults(articles)
                    .getResultList();
            session.createSelectionQuery(TOPICS, ArticleEntity.class)
                    .setParameter("articles", newest)
                    .getResultList();
            session.createSelectionQuery(REMARKS, ArticleEntity.class)
                    .setParameter("articles", newest)
                    .getResultList();
            return newest;
        }
    }
    // end

    @Override
    // snippet: newestOfEach
    public List<WriterCard> writersWithNewest(int writers, int articles) {
        try (StatelessSession session = factory.openStatelessSession()) {
            Map<Long, WriterCard> cards = new LinkedHashMap<>();
            session.createSelectionQuery(WRITERS, WriterLine.class)
                    .setMaxResults(writers)
                    .getResultList()
                    .forEach(line ->
                            cards.put(line.id(), new WriterCard(line.id(), line.name(), new ArrayList<>(articles))));
            session.createSelectionQuery(NEWEST_OF_EACH, ArticleOfWriter.class)
                    .setParameter("writers", cards.keySet())
                    .setParameter("articles", articles)
                    .getResultList()
                    .forEach(article -> Objects.requireNonNull(cards.get(article.writer()))
                            .articles()
                            .add(article.line()));
            return List.copyOf(cards.values());
        }
    }
    // end

    @Override
    // snippet: exists
    public List<WriterLine> writersOfViews(int views) {
        try (StatelessSession session = factory.openStatelessSession()) {
            return session.createSelectionQuery(WRITERS_OF_VIEWS, WriterLine.class)
                    .setParameter("views", views)
                    .getResultList();
        }
    }
    // end

    @Override
    // snippet: keyset
    public List<ArticleLine> after(Instant createdAt, long id, int articles) {
        try (StatelessSession session = factory.openStatelessSession()) {
            return session.createSelectionQuery(AFTER, ArticleLine.class)
                    .setParameter("time", createdAt)
                    .setParameter("id", id)
                    .setMaxResults(articles)
                    .getResultList();
        }
    }
    // end

    @Override
    public List<ArticleEntity> discussions(int articles) {
        try (StatelessSession session = factory.openStatelessSession()) {
            return session.createSelectionQuery(DISCUSSIONS, ArticleEntity.class)
                    .setParameter("articles", articles)
                    .getResultList();
        }
    }

    @Override
    public List<WriterEntity> oeuvres() {
        try (Session session = factory.openSession()) {
            List<WriterEntity> writers = session.createSelectionQuery(ARTICLES_OF_WRITERS, WriterEntity.class)
                    .getResultList();
            session.createSelectionQuery(REMARKS_OF_ARTICLES, ArticleEntity.class)
                    .getResultList();
            return writers;
        }
    }

    @Override
    public List<?> records(List<?> results, Class<? extends Record> shape) {
        return results.stream().map(result -> record(result, shape)).toList();
    }

    private static Object record(Object result, Class<? extends Record> shape) {
        if (result instanceof ArticleEntity article) {
            return shape == ArticleCard.class ? article.card() : article.discussion();
        }
        return result instanceof WriterEntity writer ? writer.oeuvre() : result;
    }
}
