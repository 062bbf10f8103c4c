package dev.cormorant.benchmark.ebean;

import dev.cormorant.benchmark.graph.Graphs;
import dev.cormorant.benchmark.jdbc.Flavour;
import dev.cormorant.benchmark.work.Draft;
import dev.cormorant.benchmark.work.Filter;
import dev.cormorant.benchmark.work.Post;
import dev.cormorant.benchmark.work.Workloads;
import io.ebean.Database;
import io.ebean.DatabaseBuilder;
import io.ebean.ExpressionList;
import io.ebean.Transaction;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The work as somebody writes it who knows Ebean well: entities that cannot be changed, reads without a transaction, and
 * many inserts in batches that ask for no keys.
 */
public final class EbeanWorkloads implements Workloads<PostEntity> {
    private static final String UPDATE = "UPDATE posts SET title = ?, views = ? WHERE id = ?";

    private final Database database;
    private final Graphs graphs;

    /** Works on the database behind a source of connections. */
    public EbeanWorkloads(DataSource source, Flavour flavour) {
        DatabaseBuilder builder = Database.builder()
                .name("posts")
                .register(false)
                .defaultDatabase(false)
                .dataSource(source)
                .readOnlyDataSource(source)
                .skipDataSourceCheck(true)
                .disableL2Cache(true)
                .persistBatchSize(1_000)
                .addClass(PostEntity.class)
                .addClass(WriterEntity.class)
                .addClass(ArticleEntity.class)
                .addClass(RemarkEntity.class)
                .addClass(TopicEntity.class);
        if (flavour == Flavour.SQLITE) {
            builder.addClass(InstantAsText.class);
        }
        database = builder.build();
        graphs = new EbeanGraphs(database, flavour);
    }

    @Override
    public Optional<PostEntity> find(long id) {
        return database.find(PostEntity.class).setId(id).setUnmodifiable(true).findOneOrEmpty();
    }

    @Override
    public List<PostEntity> list(int rows) {
        return database.find(PostEntity.class)
                .orderBy("id")
                .setMaxRows(rows)
                .setUnmodifiable(true)
                .findList();
    }

    @Override
    public List<PostEntity> search(Filter filter) {
        ExpressionList<PostEntity> where = database.find(PostEntity.class)
                .orderBy("createdAt desc, id desc")
                .setMaxRows(Filter.LIMIT)
                .setUnmodifiable(true)
                .where();
        where.eqIfPresent("authorId", filter.authorId())
                .eqIfPresent("status", filter.status())
                .geIfPresent("views", filter.viewsFrom())
                .eqIfPresent("featured", filter.featured())
                .ltIfPresent("createdAt", filter.createdBefore());
        if (filter.titlePrefix() != null) {
            where.startsWith("title", filter.titlePrefix());
        }
        return where.findList();
    }

    @Override
    public PostEntity insert(Draft draft) {
        PostEntity post = new PostEntity(draft);
        database.insert(post);
        return post;
    }

    @Override
    public void insertAll(List<Draft> drafts) {
        List<PostEntity> posts = drafts.stream().map(PostEntity::new).toList();
        try (Transaction transaction = database.beginTransaction()) {
            transaction.setGetGeneratedKeys(false);
            database.insertAll(posts, transaction);
            transaction.commit();
        }
    }

    @Override
    public long update(long id, String title, int views) {
        return database.sqlUpdate(UPDATE)
                .setParameter(title)
                .setParameter(views)
                .setParameter(id)
                .execute();
    }

    @Override
    public Graphs graphs() {
        return graphs;
    }

    @Override
    public Post record(PostEntity post) {
        return post.record();
    }

    @Override
    public void close() {
        database.shutdown(false, false);
    }
}
