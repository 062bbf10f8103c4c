package dev.cormorant.benchmark.ebean;

import dev.cormorant.benchmark.graph.ArticleCard;
import dev.cormorant.benchmark.graph.ArticleLine;
import dev.cormorant.benchmark.graph.Discussion;
import dev.cormorant.benchmark.graph.Graphs;
import dev.cormorant.benchmark.graph.Oeuvre;
import dev.cormorant.benchmark.graph.WriterCard;
import dev.cormorant.benchmark.graph.WriterLine;
import dev.cormorant.benchmark.jdbc.Flavour;
import dev.cormorant.benchmark.jdbc.GraphSql;
import io.ebean.Database;
import io.ebean.DtoQuery;
import io.ebean.FetchConfig;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reading of several tables as somebody writes it who knows Ebean well: entities that cannot be changed, which refuse to load
 * lazily, a statement for each list of children, and SQL into records where a list is cut for each parent.
 */
final class EbeanGraphs implements Graphs {
    private final Database database;
    private final FetchConfig children;

    EbeanGraphs(Database database, Flavour flavour) {
        this.database = database;
        this.children = FetchConfig.ofQuery(parentsAtOnce(flavour));
    }

    /**
     * Of how many parents a statement reads the children; left alone, Ebean asks for those of 100. H2 compares each row with
     * each parent, so that many parents in one statement take it longer than some statements.
     */
    private static int parentsAtOnce(Flavour flavour) {
        return flavour == Flavour.H2 ? 100 : 10_000;
    }

    @Override
    public List<ArticleEntity> newest(int articles) {
        return database.find(ArticleEntity.class)
                .select("title, createdAt")
                .fetch("writer", "name")
                .fetch("topics", "name", children)
                .fetch("remarks", "text", children)
                .fetch("remarks.writer", "name")
                .orderBy("createdAt desc, id desc")
                .setMaxRows(articles)
                .setUnmodifiable(true)
                .findList();
    }

    @Override
    public List<WriterCard> writersWithNewest(int writers, int articles) {
        Map<Long, WriterCard> cards = new LinkedHashMap<>();
        database.findDto(WriterLine.class, GraphSql.WRITERS)
                .setParameter(writers)
                .findEach(line ->
                        cards.put(line.id(), new WriterCard(line.id(), line.name(), new ArrayList<>(articles))));
        DtoQuery<ArticleOfWriter> newest = database.findDto(ArticleOfWriter.class, GraphSql.newestOfEach(cards.size()));
        cards.keySet().forEach(newest::setParameter);
        newest.setParameter(articles)
                .findEach(article -> Objects.requireNonNull(cards.get(article.writerId()))
                        .articles()
                        .add(article.line()));
        return List.copyOf(cards.values());
    }

    /** An article that has still to find its writer. */
    public record ArticleOfWriter(long writerId, long id, String title, Instant createdAt) {
        ArticleLine line() {
            return new ArticleLine(id, title, createdAt);
        }
    }

    @Override
    public List<WriterEntity> writersOfViews(int views) {
        return database.find(WriterEntity.class)
                .select("name")
                .orderBy("id")
                .setUnmodifiable(true)
                .where()
                .exists("select 1 from articles a where a.writer_id = t0.id and a.views >= ?", views)
                .findList();
    }

    @Override
    public List<ArticleEntity> after(Instant createdAt, long id, int articles) {
        return database.find(ArticleEntity.class)
                .select("title, createdAt")
                .orderBy("createdAt desc, id desc")
                .setMaxRows(articles)
                .setUnmodifiable(true)
                .where()
                .raw("(createdAt, id) < (?, ?)", createdAt, id)
                .findList();
    }

    @Override
    public List<ArticleEntity> discussions(int articles) {
        return database.find(ArticleEntity.class)
                .select("title")
                .fetch("remarks", "text", children)
                .orderBy("id")
                .setMaxRows(articles)
                .setUnmodifiable(true)
                .findList();
    }

    @Override
    public List<WriterEntity> oeuvres() {
        return database.find(WriterEntity.class)
                .select("name")
                .fetch("articles", "title", children)
                .fetch("articles.remarks", "text", children)
                .orderBy("id")
                .setUnmodifiable(true)
                .findList();
    }

    @Override
    public List<?> records(List<?> results, Class<? extends Record> shape) {
        return results.stream().map(result -> record(result, shape)).toList();
    }

    private static Object record(Object result, Class<? extends Record> shape) {
        if (result instanceof ArticleEntity article) {
            return shape == ArticleCard.class
                    ? article.card()
                    : shape == Discussion.class ? article.discussion() : article.line();
        }
        if (result instanceof WriterEntity writer) {
            return shape == Oeuvre.class ? writer.oeuvre() : writer.line();
        }
        return result;
    }
}
