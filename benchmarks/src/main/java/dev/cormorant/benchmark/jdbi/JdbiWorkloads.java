package dev.cormorant.benchmark.jdbi;

import dev.cormorant.benchmark.graph.Graphs;
import dev.cormorant.benchmark.jdbc.Flavour;
import dev.cormorant.benchmark.work.Draft;
import dev.cormorant.benchmark.work.Filter;
import dev.cormorant.benchmark.work.Post;
import dev.cormorant.benchmark.work.Posts.Status;
import dev.cormorant.benchmark.work.Workloads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;

/**
 * The work as somebody writes it who knows JDBI well: its fluent API, which SQL objects call through a proxy, binds by
 * position, a row mapper written by hand, and SQL that no template engine looks at.
 */
public final class JdbiWorkloads implements Workloads<Post> {
    private static final String COLUMNS =
            "id, author_id, title, body, status, views, featured, created_at, published_at";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM posts";
    private static final String FIND = SELECT + " WHERE id = ?";
    private static final String LIST = SELECT + " ORDER BY id LIMIT ?";
    private static final String INSERT = "INSERT INTO posts (author_id, title, body, status, views, featured,"
            + " created_at, published_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE posts SET title = ?, views = ? WHERE id = ?";

    private final Jdbi jdbi;
    private final Flavour flavour;
    private final String insertReturning;
    private final RowMapper<Post> post;
    private final Graphs graphs;

    /** Works on the database behind a source of connections. */
    public JdbiWorkloads(DataSource source, Flavour flavour) {
        this.jdbi = Jdbi.create(source);
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        this.flavour = flavour;
        this.insertReturning = flavour.returning(INSERT, COLUMNS);
        this.post = (rows, context) -> post(rows, flavour);
        this.graphs = new JdbiGraphs(jdbi, flavour);
    }

    @Override
    public Optional<Post> find(long id) {
        return jdbi.withHandle(
                handle -> handle.createQuery(FIND).bind(0, id).map(post).findOne());
    }

    @Override
    public List<Post> list(int rows) {
        return jdbi.withHandle(
                handle -> handle.createQuery(LIST).bind(0, rows).map(post).list());
    }

    @Override
    public List<Post> search(Filter filter) {
        StringBuilder sql = new StringBuilder(SELECT).append(" WHERE 1 = 1");
        append(sql, filter.authorId(), " AND author_id = ?");
        append(sql, filter.status(), " AND status = ?");
        append(sql, filter.viewsFrom(), " AND views >= ?");
        append(sql, filter.featured(), " AND featured = ?");
        append(sql, filter.createdBefore(), " AND created_at < ?");
        append(sql, filter.titlePrefix(), " AND title LIKE ? ESCAPE '\\'");
        sql.append(" ORDER BY created_at DESC, id DESC LIMIT ?");
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql.toString());
            bind(query, filter);
            return query.map(post).list();
        });
    }

    private static void append(StringBuilder sql, @Nullable Object value, String condition) {
        if (value != null) {
            sql.append(condition);
        }
    }

    private void bind(Query query, Filter filter) {
        int position = 0;
        if (filter.authorId() != null) {
            query.bind(position++, filter.authorId());
        }
        if (filter.status() != null) {
            query.bind(position++, filter.status().name());
        }
        if (filter.viewsFrom() != null) {
            query.bind(position++, filter.viewsFrom());
        }
        if (filter.featured() != null) {
            query.bind(position++, filter.featured());
        }
        if (filter.createdBefore() != null) {
            query.bind(position++, instant(filter.createdBefore()));
        }
        if (filter.titlePrefix() != null) {
            query.bind(position++, filter.titlePattern());
        }
        query.bind(position, Filter.LIMIT);
    }

    @Override
    public Post insert(Draft draft) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(insertReturning);
            bind(query, draft);
            return query.map(post).one();
        });
    }

    @Override
    public void insertAll(List<Draft> drafts) {
        jdbi.useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT);
            for (Draft draft : drafts) {
                bind(batch, draft);
                batch.add();
            }
            batch.execute();
        });
    }

    private void bind(SqlStatement<?> statement, Draft draft) {
        statement
                .bind(0, draft.authorId())
                .bind(1, draft.title())
                .bind(2, draft.body())
                .bind(3, draft.status().name())
                .bind(4, draft.views())
                .bind(5, draft.featured())
                .bind(6, instant(draft.createdAt()))
                .bind(7, instant(draft.publishedAt()));
    }

    @Override
    public long update(long id, String title, int views) {
        return jdbi.withHandle(handle -> handle.createUpdate(UPDATE)
                .bind(0, title)
                .bind(1, views)
                .bind(2, id)
                .execute());
    }

    @Override
    public Graphs graphs() {
        return graphs;
    }

    @Override
    public Post record(Post post) {
        return post;
    }

    private Argument instant(@Nullable Instant value) {
        return (position, statement, context) -> flavour.setInstant(statement, position, value);
    }

    private static Post post(ResultSet rows, Flavour flavour) throws SQLException {
        return new Post(
                rows.getLong(1),
                rows.getLong(2),
                rows.getString(3),
                rows.getString(4),
                Status.valueOf(rows.getString(5)),
                rows.getInt(6),
                rows.getBoolean(7),
                flavour.instant(rows, 8),
                flavour.nullableInstant(rows, 9));
    }
}
