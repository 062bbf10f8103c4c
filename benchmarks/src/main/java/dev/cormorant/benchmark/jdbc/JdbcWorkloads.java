package dev.cormorant.benchmark.jdbc;

import dev.cormorant.benchmark.graph.Graphs;
import dev.cormorant.benchmark.work.Draft;
import dev.cormorant.benchmark.work.Filter;
import dev.cormorant.benchmark.work.Post;
import dev.cormorant.benchmark.work.Posts.Status;
import dev.cormorant.benchmark.work.Workloads;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The work as somebody writes it by hand who knows JDBC and the database well. */
public final class JdbcWorkloads implements Workloads<Post> {
    private static final String READ = "id, author_id, title, body, status, views, featured, created_at, published_at";
    private static final String[] WRITTEN = READ.split(", ");
    private static final String SELECT = "SELECT " + READ + " FROM posts";
    private static final String FIND = SELECT + " WHERE id = ?";
    private static final String AFTER = SELECT + " WHERE id > ? ORDER BY id";
    private static final String LIST = SELECT + " ORDER BY id LIMIT ?";
    private static final String PLACES = "(?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT = "INSERT INTO posts (author_id, title, body, status, views, featured,"
            + " created_at, published_at) VALUES " + PLACES;
    private static final int COLUMNS = 8;
    private static final int ROWS_OF_A_STATEMENT = 100;
    private static final String UPDATE = "UPDATE posts SET title = ?, views = ? WHERE id = ?";

    private final DataSource source;
    private final Flavour flavour;
    private final String insertReturning;
    private final Graphs graphs;

    /** Works on the database behind a source of connections. */
    public JdbcWorkloads(DataSource source, Flavour flavour) {
        this.source = source;
        this.flavour = flavour;
        this.graphs = new JdbcGraphs(source, flavour);
        this.insertReturning = flavour.returning(INSERT, READ);
    }

    @Override
    public Optional<Post> find(long id) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(post(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows whose primary key is greater. No part of the work: it shows what somebody added. */
    public List<Post> after(long id) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(AFTER)) {
            statement.setLong(1, id);
            return posts(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Post> list(int limit) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(LIST)) {
            statement.setInt(1, limit);
            return posts(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            bind(statement, filter);
            return posts(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void append(StringBuilder sql, @Nullable Object value, String condition) {
        if (value != null) {
            sql.append(condition);
        }
    }

    private void bind(PreparedStatement statement, Filter filter) throws SQLException {
        int position = 0;
        if (filter.authorId() != null) {
            statement.setLong(++position, filter.authorId());
        }
        if (filter.status() != null) {
            statement.setString(++position, filter.status().name());
        }
        if (filter.viewsFrom() != null) {
            statement.setInt(++position, filter.viewsFrom());
        }
        if (filter.featured() != null) {
            statement.setBoolean(++position, filter.featured());
        }
        if (filter.createdBefore() != null) {
            flavour.setInstant(statement, ++position, filter.createdBefore());
        }
        if (filter.titlePrefix() != null) {
            statement.setString(++position, filter.titlePattern());
        }
        statement.setInt(++position, Filter.LIMIT);
    }

    @Override
    public Post insert(Draft draft) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = insertion(connection)) {
            bind(statement, 0, draft);
            try (ResultSet rows = inserted(statement)) {
                rows.next();
                Post post = post(rows);
                rows.next(); // SQLite empties its log only after a statement that was run to its end
                return post;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** H2's driver hands out the row by itself, which takes it less than a query of the insert. */
    private PreparedStatement insertion(Connection connection) throws SQLException {
        return flavour == Flavour.H2
                ? connection.prepareStatement(INSERT, WRITTEN)
                : connection.prepareStatement(insertReturning);
    }

    private ResultSet inserted(PreparedStatement statement) throws SQLException {
        if (flavour == Flavour.H2) {
            statement.executeUpdate();
            return statement.getGeneratedKeys();
        }
        return statement.executeQuery();
    }

    @Override
    public void insertAll(List<Draft> drafts) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
                for (Draft draft : drafts) {
                    bind(statement, 0, draft);
                    statement.addBatch();
                }
                statement.executeBatch();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void load(List<Draft> drafts) {
        switch (flavour) {
            case POSTGRES -> PostgresCopy.load(source, drafts);
            case H2 -> inStatementsOfManyRows(drafts);
            case SQLITE -> insertAll(drafts);
        }
    }

    /** H2 runs a batch row by row; a statement of many rows takes it half the time. */
    private void inStatementsOfManyRows(List<Draft> drafts) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int whole = drafts.size() - drafts.size() % ROWS_OF_A_STATEMENT;
                insert(connection, drafts.subList(0, whole), ROWS_OF_A_STATEMENT);
                insert(connection, drafts.subList(whole, drafts.size()), 1);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(Connection connection, List<Draft> drafts, int rows) throws SQLException {
        String sql = INSERT + (", " + PLACES).repeat(rows - 1);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int first = 0; first < drafts.size(); first += rows) {
                for (int row = 0; row < rows; row++) {
                    bind(statement, row * COLUMNS, drafts.get(first + row));
                }
                statement.executeUpdate();
            }
        }
    }

    private void bind(PreparedStatement statement, int offset, Draft draft) throws SQLException {
        statement.setLong(offset + 1, draft.authorId());
        statement.setString(offset + 2, draft.title());
        statement.setString(offset + 3, draft.body());
        statement.setString(offset + 4, draft.status().name());
        statement.setInt(offset + 5, draft.views());
        statement.setBoolean(offset + 6, draft.featured());
        flavour.setInstant(statement, offset + 7, draft.createdAt());
        flavour.setInstant(statement, offset + 8, draft.publishedAt());
    }

    @Override
    public long update(long id, String title, int views) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            statement.setString(1, title);
            statement.setInt(2, views);
            statement.setLong(3, id);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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

    private List<Post> posts(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<Post> posts = new ArrayList<>();
            while (rows.next()) {
                posts.add(post(rows));
            }
            return posts;
        }
    }

    private Post post(ResultSet rows) throws SQLException {
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
