package dev.cormorant.benchmark.jimmer;

import dev.cormorant.benchmark.graph.Graphs;
import dev.cormorant.benchmark.jdbc.Flavour;
import dev.cormorant.benchmark.work.Draft;
import dev.cormorant.benchmark.work.Filter;
import dev.cormorant.benchmark.work.Post;
import dev.cormorant.benchmark.work.Workloads;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.LikeMode;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.dialect.Dialect;
import org.babyfish.jimmer.sql.dialect.H2Dialect;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.dialect.SQLiteDialect;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;
import org.babyfish.jimmer.sql.runtime.DefaultDatabaseNamingStrategy;

/**
 * The work as somebody writes it who knows Jimmer well: its typed queries, entities as they come, and inserts that look
 * for no row to update.
 */
public final class JimmerWorkloads implements Workloads<PostEntity> {
    private static final PostEntityTable POSTS = PostEntityTable.$;

    private final JSqlClient client;
    private final Graphs graphs;

    /** Works on the database behind a source of connections. */
    public JimmerWorkloads(DataSource source, Flavour flavour) {
        JSqlClient.Builder builder = JSqlClient.newBuilder()
                .setConnectionManager(ConnectionManager.simpleConnectionManager(source))
                .setDialect(dialect(flavour))
                .setDatabaseNamingStrategy(DefaultDatabaseNamingStrategy.LOWER_CASE)
                .setDefaultListBatchSize(parentsAtOnce(flavour));
        if (flavour == Flavour.SQLITE) {
            builder.addScalarProvider(new InstantAsText());
        }
        client = builder.build();
        graphs = new JimmerGraphs(client);
    }

    private static Dialect dialect(Flavour flavour) {
        return switch (flavour) {
            case SQLITE -> new SQLiteDialect();
            case H2 -> new H2Dialect();
            case POSTGRES -> new PostgresDialect();
        };
    }

    /**
     * Of how many parents a statement reads the children; left alone, Jimmer asks for those of 16. H2 compares each row with
     * each parent, so that many parents in one statement take it longer than some statements.
     */
    private static int parentsAtOnce(Flavour flavour) {
        return flavour == Flavour.H2 ? 100 : 10_000;
    }

    @Override
    public Optional<PostEntity> find(long id) {
        return Optional.ofNullable(client.findById(PostEntity.class, id));
    }

    @Override
    public List<PostEntity> list(int rows) {
        return client.createQuery(POSTS)
                .orderBy(POSTS.id().asc())
                .select(POSTS)
                .limit(rows)
                .execute();
    }

    @Override
    public List<PostEntity> search(Filter filter) {
        return client.createQuery(POSTS)
                .where(POSTS.authorId().eqIf(filter.authorId()))
                .where(POSTS.status().eqIf(filter.status()))
                .where(POSTS.views().geIf(filter.viewsFrom()))
                .where(POSTS.featured().eqIf(filter.featured()))
                .where(POSTS.createdAt().ltIf(filter.createdBefore()))
                .where(POSTS.title().likeIf(filter.titlePrefix(), LikeMode.START))
                .orderBy(POSTS.createdAt().desc(), POSTS.id().desc())
                .select(POSTS)
                .limit(Filter.LIMIT)
                .execute();
    }

    @Override
    public PostEntity insert(Draft draft) {
        return client.getEntities()
                .saveCommand(entity(draft))
                .setMode(SaveMode.INSERT_ONLY)
                .execute()
                .getModifiedEntity();
    }

    @Override
    public void insertAll(List<Draft> drafts) {
        List<PostEntity> posts = drafts.stream().map(JimmerWorkloads::entity).toList();
        client.transaction(() -> client.getEntities()
                .saveEntitiesCommand(posts)
                .setMode(SaveMode.INSERT_ONLY)
                .execute());
    }

    @Override
    public long update(long id, String title, int views) {
        return client.createUpdate(POSTS)
                .set(POSTS.title(), title)
                .set(POSTS.views(), views)
                .where(POSTS.id().eq(id))
                .execute();
    }

    @Override
    public Graphs graphs() {
        return graphs;
    }

    @Override
    public Post record(PostEntity post) {
        return new Post(
                post.id(),
                post.authorId(),
                post.title(),
                post.body(),
                post.status(),
                post.views(),
                post.featured(),
                post.createdAt(),
                post.publishedAt());
    }

    @SuppressWarnings(
            "NullAway") // the setter that Jimmer writes takes a null where the property does, and does not say so
    private static PostEntity entity(Draft draft) {
        return PostEntityDraft.$.produce(post -> post.setAuthorId(draft.authorId())
                .setTitle(draft.title())
                .setBody(draft.body())
                .setStatus(draft.status())
                .setViews(draft.views())
                .setFeatured(draft.featured())
                .setCreatedAt(draft.createdAt())
                .setPublishedAt(draft.publishedAt()));
    }
}
