package dev.cormorant.benchmark.jdbc;

import dev.cormorant.benchmark.graph.ArticleCard;
import dev.cormorant.benchmark.graph.ArticleLine;
import dev.cormorant.benchmark.graph.Discussion;
import dev.cormorant.benchmark.graph.Graphs;
import dev.cormorant.benchmark.graph.Oeuvre;
import dev.cormorant.benchmark.graph.RemarkCard;
import dev.cormorant.benchmark.graph.RemarkLine;
import dev.cormorant.benchmark.graph.WriterCard;
import dev.cormorant.benchmark.graph.WriterLine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/** Reading of several tables in as few statements and rows as they can be read, written by hand. */
final class JdbcGraphs implements Graphs {
    private final DataSource source;
    private final Flavour flavour;

    JdbcGraphs(DataSource source, Flavour flavour) {
        this.source = source;
        this.flavour = flavour;
    }

    /** Does something with each row. */
    private interface RowAction {
        void accept(ResultSet rows) throws SQLException;
    }

    /** Gives a statement its values. */
    private interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private void read(String sql, Binder binder, RowAction action) {
        try (Connection connection = source.getConnection()) {
            read(connection, sql, binder, action);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(Connection connection, String sql, Binder binder, RowAction action) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    action.accept(rows);
                }
            }
        }
    }

    @Override
    public List<ArticleCard> newest(int articles) {
        List<ArticleCard> cards = new ArrayList<>(articles);
        Map<Long, ArticleCard> byId = new HashMap<>();
        try (Connection connection = source.getConnection()) {
            read(connection, GraphSql.NEWEST, statement -> statement.setInt(1, articles), rows -> {
                ArticleCard card = new ArticleCard(
                        rows.getLong(1),
                        rows.getString(2),
                        flavour.instant(rows, 3),
                        rows.getString(4),
                        new ArrayList<>(),
                        new ArrayList<>());
                cards.add(card);
                byId.put(card.id(), card);
            });
            Binder ids = statement -> {
                for (int i = 0; i < cards.size(); i++) {
                    statement.setLong(i + 1, cards.get(i).id());
                }
            };
            read(
                    connection,
                    GraphSql.topics(cards.size()),
                    ids,
                    rows -> Objects.requireNonNull(byId.get(rows.getLong(1)))
                            .topics()
                            .add(rows.getString(2)));
            read(
                    connection,
                    GraphSql.remarks(cards.size()),
                    ids,
                    rows -> Objects.requireNonNull(byId.get(rows.getLong(1)))
                            .remarks()
                            .add(new RemarkCard(rows.getString(2), rows.getString(3))));
            return cards;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<WriterCard> writersWithNewest(int writers, int articles) {
        List<WriterCard> cards = new ArrayList<>(writers);
        Map<Long, WriterCard> byId = new HashMap<>();
        try (Connection connection = source.getConnection()) {
            read(connection, GraphSql.WRITERS, statement -> statement.setInt(1, writers), rows -> {
                WriterCard card = new WriterCard(rows.getLong(1), rows.getString(2), new ArrayList<>(articles));
                cards.add(card);
                byId.put(card.id(), card);
            });
            Binder values = statement -> {
                for (int i = 0; i < cards.size(); i++) {
                    statement.setLong(i + 1, cards.get(i).id());
                }
                statement.setInt(cards.size() + 1, articles);
            };
            read(
                    connection,
                    GraphSql.newestOfEach(cards.size()),
                    values,
                    rows -> Objects.requireNonNull(byId.get(rows.getLong(1)))
                            .articles()
                            .add(new ArticleLine(rows.getLong(2), rows.getString(3), flavour.instant(rows, 4))));
            return cards;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<WriterLine> writersOfViews(int views) {
        List<WriterLine> lines = new ArrayList<>();
        read(
                GraphSql.WRITERS_OF_VIEWS,
                statement -> statement.setInt(1, views),
                rows -> lines.add(new WriterLine(rows.getLong(1), rows.getString(2))));
        return lines;
    }

    @Override
    public List<ArticleLine> after(Instant createdAt, long id, int articles) {
        List<ArticleLine> lines = new ArrayList<>(articles);
        read(
                GraphSql.AFTER,
                statement -> {
                    flavour.setInstant(statement, 1, createdAt);
                    statement.setLong(2, id);
                    statement.setInt(3, articles);
                },
                rows -> lines.add(new ArticleLine(rows.getLong(1), rows.getString(2), flavour.instant(rows, 3))));
        return lines;
    }

    @Override
    public List<Discussion> discussions(int articles) {
        List<Discussion> discussions = new ArrayList<>(articles);
        read(GraphSql.DISCUSSIONS, statement -> statement.setInt(1, articles), rows -> addRemark(discussions, rows, 1));
        return discussions;
    }

    @Override
    public List<Oeuvre> oeuvres() {
        List<Oeuvre> oeuvres = new ArrayList<>();
        read(GraphSql.OEUVRES, statement -> {}, rows -> {
            long id = rows.getLong(1);
            if (oeuvres.isEmpty() || oeuvres.get(oeuvres.size() - 1).id() != id) {
                oeuvres.add(new Oeuvre(id, rows.getString(2), new ArrayList<>()));
            }
            addRemark(oeuvres.get(oeuvres.size() - 1).articles(), rows, 3);
        });
        return oeuvres;
    }

    /** Adds what a row of the join holds: a further remark, and its article when it is another one than that of the row before. */
    private static void addRemark(List<Discussion> discussions, ResultSet rows, int first) throws SQLException {
        long id = rows.getLong(first);
        if (rows.wasNull()) {
            return;
        }
        if (discussions.isEmpty() || discussions.get(discussions.size() - 1).id() != id) {
            discussions.add(new Discussion(id, rows.getString(first + 1), new ArrayList<>()));
        }
        long remark = rows.getLong(first + 2);
        if (!rows.wasNull()) {
            discussions.get(discussions.size() - 1).remarks().add(new RemarkLine(remark, rows.getString(first + 3)));
        }
    }
}
