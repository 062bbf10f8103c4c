package dev.cormorant.benchmark.jdbi;

import dev.cormorant.benchmark.graph.ArticleCard;
import dev.cormorant.benchmark.graph.ArticleLine;
import dev.cormorant.benchmark.graph.Discussion;
import dev.cormorant.benchmark.graph.Graphs;
import dev.cormorant.benchmark.graph.Oeuvre;
import dev.cormorant.benchmark.graph.RemarkCard;
import dev.cormorant.benchmark.graph.RemarkLine;
import dev.cormorant.benchmark.graph.WriterCard;
import dev.cormorant.benchmark.graph.WriterLine;
import dev.cormorant.benchmark.jdbc.Flavour;
import dev.cormorant.benchmark.jdbc.GraphSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultSetAccumulator;
import org.jdbi.v3.core.statement.Query;

/**
 * Reading of several tables as somebody writes it who knows JDBI well: joins are folded from the rows of the result set,
 * since a {@code LinkedHashMapRowReducer} looks every column up by its name.
 */
final class JdbiGraphs implements Graphs {
    private final Jdbi jdbi;
    private final Flavour flavour;
    private final RowMapper<ArticleCard> articleCard;
    private final RowMapper<ArticleLine> articleLine;

    JdbiGraphs(Jdbi jdbi, Flavour flavour) {
        this.jdbi = jdbi;
        this.flavour = flavour;
        this.articleCard = (rows, context) -> new ArticleCard(
                rows.getLong(1),
                rows.getString(2),
                flavour.instant(rows, 3),
                rows.getString(4),
                new ArrayList<>(),
                new ArrayList<>());
        this.articleLine = (rows, context) -> articleLine(rows, 1);
    }

    @Override
    public List<ArticleCard> newest(int articles) {
        return jdbi.withHandle(handle -> {
            List<ArticleCard> cards = handle.createQuery(GraphSql.NEWEST)
                    .bind(0, articles)
                    .map(articleCard)
                    .list();
            Map<Long, ArticleCard> byId = by(ArticleCard::id, cards);
            bindAll(handle.createQuery(GraphSql.topics(cards.size())), byId)
                    .reduceResultSet(byId, (all, rows, context) -> {
                        of(all, rows).topics().add(rows.getString(2));
                        return all;
                    });
            bindAll(handle.createQuery(GraphSql.remarks(cards.size())), byId)
                    .reduceResultSet(byId, (all, rows, context) -> {
                        of(all, rows).remarks().add(new RemarkCard(rows.getString(2), rows.getString(3)));
                        return all;
                    });
            return cards;
        });
    }

    @Override
    public List<WriterCard> writersWithNewest(int writers, int articles) {
        return jdbi.withHandle(handle -> {
            List<WriterCard> cards = handle.createQuery(GraphSql.WRITERS)
                    .bind(0, writers)
                    .map((rows, context) ->
                            new WriterCard(rows.getLong(1), rows.getString(2), new ArrayList<>(articles)))
                    .list();
            Map<Long, WriterCard> byId = by(WriterCard::id, cards);
            bindAll(handle.createQuery(GraphSql.newestOfEach(cards.size())), byId)
                    .bind(cards.size(), articles)
                    .reduceResultSet(byId, (all, rows, context) -> {
                        of(all, rows).articles().add(articleLine(rows, 2));
                        return all;
                    });
            return cards;
        });
    }

    private static <C> Map<Long, C> by(Function<C, Long> id, List<C> cards) {
        Map<Long, C> byId = new HashMap<>();
        cards.forEach(card -> byId.put(id.apply(card), card));
        return byId;
    }

    private static Query bindAll(Query query, Map<Long, ?> byId) {
        int position = 0;
        for (Long id : byId.keySet()) {
            query.bind(position++, id);
        }
        return query;
    }

    /** Whom a row belongs to, which its first column says. */
    private static <C> C of(Map<Long, C> byId, ResultSet rows) throws SQLException {
        return Objects.requireNonNull(byId.get(rows.getLong(1)));
    }

    @Override
    public List<WriterLine> writersOfViews(int views) {
        return jdbi.withHandle(handle -> handle.createQuery(GraphSql.WRITERS_OF_VIEWS)
                .bind(0, views)
                .map((rows, context) -> new WriterLine(rows.getLong(1), rows.getString(2)))
                .list());
    }

    @Override
    public List<ArticleLine> after(Instant createdAt, long id, int articles) {
        Argument time = (position, statement, context) -> flavour.setInstant(statement, position, createdAt);
        return jdbi.withHandle(handle -> handle.createQuery(GraphSql.AFTER)
                .bind(0, time)
                .bind(1, id)
                .bind(2, articles)
                .map(articleLine)
                .list());
    }

    private ArticleLine articleLine(ResultSet rows, int first) throws SQLException {
        return new ArticleLine(rows.getLong(first), rows.getString(first + 1), flavour.instant(rows, first + 2));
    }

    @Override
    public List<Discussion> discussions(int articles) {
        ResultSetAccumulator<List<Discussion>> folding = (discussions, rows, context) -> {
            addRemark(discussions, rows, 1);
            return discussions;
        };
        return jdbi.withHandle(handle -> handle.createQuery(GraphSql.DISCUSSIONS)
                .bind(0, articles)
                .reduceResultSet(new ArrayList<>(articles), folding));
    }

    @Override
    public List<Oeuvre> oeuvres() {
        ResultSetAccumulator<List<Oeuvre>> folding = (oeuvres, rows, context) -> {
            long id = rows.getLong(1);
            if (oeuvres.isEmpty() || last(oeuvres).id() != id) {
                oeuvres.add(new Oeuvre(id, rows.getString(2), new ArrayList<>()));
            }
            addRemark(last(oeuvres).articles(), rows, 3);
            return oeuvres;
        };
        return jdbi.withHandle(
                handle -> handle.createQuery(GraphSql.OEUVRES).reduceResultSet(new ArrayList<>(), folding));
    }

    /** Adds what a row of the join holds: a further remark, and its article when it is another one than that of the row before. */
    private static void addRemark(List<Discussion> discussions, ResultSet rows, int first) throws SQLException {
        long id = rows.getLong(first);
        if (rows.wasNull()) {
            return;
        }
        if (discussions.isEmpty() || last(discussions).id() != id) {
            discussions.add(new Discussion(id, rows.getString(first + 1), new ArrayList<>()));
        }
        long remark = rows.getLong(first + 2);
        if (!rows.wasNull()) {
            last(discussions).remarks().add(new RemarkLine(remark, rows.getString(first + 3)));
        }
    }

    private static <E> E last(List<E> list) {
        return list.get(list.size() - 1);
    }
}
