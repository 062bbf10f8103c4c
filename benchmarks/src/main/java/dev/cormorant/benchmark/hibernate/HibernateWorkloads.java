package dev.cormorant.benchmark.hibernate;

import dev.cormorant.benchmark.graph.Graphs;
import dev.cormorant.benchmark.jdbc.Flavour;
import dev.cormorant.benchmark.work.Draft;
import dev.cormorant.benchmark.work.Filter;
import dev.cormorant.benchmark.work.Post;
import dev.cormorant.benchmark.work.Workloads;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * The work as somebody writes it who knows Hibernate well: a session without state, lists of records, which take a third to
 * two thirds of the time of entities, no cache, no transaction around a single statement, and keys from a sequence where
 * there are sequences.
 */
public final class HibernateWorkloads implements Workloads<Post> {
    private static final String SELECT =
            "select id, authorId, title, body, status, views, featured, createdAt, publishedAt from Post";

    private final SessionFactory factory;
    private final Class<? extends PostEntity> type;
    private final Supplier<PostEntity> unfilled;
    private final Graphs graphs;

    /** Works on the database behind a source of connections. */
    public HibernateWorkloads(DataSource source, Flavour flavour) {
        Configuration configuration = new Configuration();
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source);
        configuration
                .setProperty(AvailableSettings.USE_SECOND_LEVEL_CACHE, false)
                .setProperty(AvailableSettings.USE_QUERY_CACHE, false)
                .setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, SequencedPost.ALLOCATION)
                .setProperty(AvailableSettings.ALLOW_UPDATE_OUTSIDE_TRANSACTION, true);
        if (flavour == Flavour.SQLITE) {
            configuration.setProperty(AvailableSettings.DIALECT, SQLiteDialect.class.getName());
            configuration.addAttributeConverter(new InstantAsText(), true);
            type = IdentifiedPost.class;
            unfilled = IdentifiedPost::new;
        } else {
            type = SequencedPost.class;
            unfilled = SequencedPost::new;
        }
        if (flavour == Flavour.POSTGRES) {
            // What Hibernate does otherwise allocates twice as much for each row.
            configuration.setProperty(AvailableSettings.PREFERRED_INSTANT_JDBC_TYPE, "TIMESTAMP_WITH_TIMEZONE");
        }
        factory = configuration
                .addAnnotatedClass(type)
                .addAnnotatedClasses(WriterEntity.class, ArticleEntity.class, RemarkEntity.class, TopicEntity.class)
                .buildSessionFactory();
        graphs = new HibernateGraphs(factory);
        if (type == SequencedPost.class) {
            createSequence();
        }
    }

    private void createSequence() {
        try (StatelessSession session = factory.openStatelessSession()) {
            session.createNativeMutationQuery("CREATE SEQUENCE IF NOT EXISTS " + SequencedPost.SEQUENCE + " START WITH "
                            + SequencedPost.FIRST + " INCREMENT BY " + SequencedPost.ALLOCATION)
                    .executeUpdate();
        }
    }

    @Override
    public Optional<Post> find(long id) {
        try (StatelessSession session = factory.openStatelessSession()) {
            return Optional.ofNullable(session.get(type, id)).map(PostEntity::record);
        }
    }

    @Override
    public List<Post> list(int rows) {
        try (StatelessSession session = factory.openStatelessSession()) {
            return session.createSelectionQuery(SELECT + " order by id", Post.class)
                    .setMaxResults(rows)
                    .getResultList();
        }
    }

    @Override
    public List<Post> search(Filter filter) {
        StringBuilder hql = new StringBuilder(SELECT).append(" where 1 = 1");
        append(hql, filter.authorId(), " and authorId = :author");
        append(hql, filter.status(), " and status = :status");
        append(hql, filter.viewsFrom(), " and views >= :views");
        append(hql, filter.featured(), " and featured = :featured");
        append(hql, filter.createdBefore(), " and createdAt < :before");
        append(hql, filter.titlePrefix(), " and title like :title escape '\\'");
        hql.append(" order by createdAt desc, id desc");
        try (StatelessSession session = factory.openStatelessSession()) {
            SelectionQuery<Post> query = session.createSelectionQuery(hql.toString(), Post.class);
            bind(query, "author", filter.authorId());
            bind(query, "status", filter.status());
            bind(query, "views", filter.viewsFrom());
            bind(query, "featured", filter.featured());
            bind(query, "before", filter.createdBefore());
            bind(query, "title", filter.titlePattern());
            return query.setMaxResults(Filter.LIMIT).getResultList();
        }
    }

    private static void append(StringBuilder hql, @Nullable Object value, String condition) {
        if (value != null) {
            hql.append(condition);
        }
    }

    private static void bind(SelectionQuery<?> query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    @Override
    public Post insert(Draft draft) {
        PostEntity post = unfilled.get().filled(draft);
        try (StatelessSession session = factory.openStatelessSession()) {
            session.insert(post);
        }
        return post.record();
    }

    @Override
    public void insertAll(List<Draft> drafts) {
        List<PostEntity> posts =
                drafts.stream().map(draft -> unfilled.get().filled(draft)).toList();
        factory.inStatelessTransaction(session -> session.insertMultiple(posts));
    }

    @Override
    public long update(long id, String title, int views) {
        try (StatelessSession session = factory.openStatelessSession()) {
            return session.createMutationQuery("update Post set title = :title, views = :views where id = :id")
                    .setParameter("title", title)
                    .setParameter("views", views)
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    @Override
    public Graphs graphs() {
        return graphs;
    }

    @Override
    public Post record(Post post) {
        return post;
    }

    @Override
    public void close() {
        factory.close();
    }
}
