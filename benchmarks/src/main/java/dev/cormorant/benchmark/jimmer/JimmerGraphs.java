package dev.cormorant.benchmark.jimmer;

import static org.babyfish.jimmer.sql.fetcher.ReferenceFetchType.JOIN_ALWAYS;

import dev.cormorant.benchmark.graph.ArticleCard;
import dev.cormorant.benchmark.graph.ArticleLine;
import dev.cormorant.benchmark.graph.Discussion;
import dev.cormorant.benchmark.graph.Graphs;
import dev.cormorant.benchmark.graph.Oeuvre;
import dev.cormorant.benchmark.graph.RemarkCard;
import dev.cormorant.benchmark.graph.RemarkLine;
import dev.cormorant.benchmark.graph.WriterCard;
import dev.cormorant.benchmark.graph.WriterLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.Expression;
import org.babyfish.jimmer.sql.ast.NumericExpression;
import org.babyfish.jimmer.sql.ast.Predicate;
import org.babyfish.jimmer.sql.ast.table.base.BaseTable2;

/**
 * Reading of several tables as somebody writes it who knows Jimmer well: fetchers that say what of an entity is wanted, with
 * joins to single rows and a statement for each list, and a derived table where a list is cut for each parent, for which a
 * fetcher would take a statement each.
 */
final class JimmerGraphs implements Graphs {
    private static final WriterEntityTable WRITERS = WriterEntityTable.$;
    private static final ArticleEntityTable ARTICLES = ArticleEntityTable.$;

    private static final WriterEntityFetcher WRITER = WriterEntityFetcher.$.name();
    private static final ArticleEntityFetcher CARD = ArticleEntityFetcher.$
            .title()
            .createdAt()
            .writer(JOIN_ALWAYS, WRITER)
            .topics(TopicEntityFetcher.$.name())
            .remarks(RemarkEntityFetcher.$.text().writer(JOIN_ALWAYS, WRITER));
    private static final ArticleEntityFetcher LINE =
            ArticleEntityFetcher.$.title().createdAt();
    private static final ArticleEntityFetcher LINE_OF_WRITER = LINE.writerId();
    private static final ArticleEntityFetcher DISCUSSION =
            ArticleEntityFetcher.$.title().remarks(RemarkEntityFetcher.$.text());
    private static final WriterEntityFetcher OEUVRE = WRITER.articles(DISCUSSION);

    private final JSqlClient client;

    JimmerGraphs(JSqlClient client) {
        this.client = client;
    }

    @Override
    public List<ArticleEntity> newest(int articles) {
        return client.createQuery(ARTICLES)
                .orderBy(ARTICLES.createdAt().desc(), ARTICLES.id().desc())
                .select(ARTICLES.fetch(CARD))
                .limit(articles)
                .execute();
    }

    @Override
    public List<WriterEntity> writersWithNewest(int writers, int articles) {
        List<WriterEntity> rows = client.createQuery(WRITERS)
                .orderBy(WRITERS.id().asc())
                .select(WRITERS.fetch(WRITER))
                .limit(writers)
                .execute();
        BaseTable2<ArticleEntityTable, NumericExpression<Integer>> placed = client.createBaseQuery(ARTICLES)
                .where(ARTICLES.writerId()
                        .in(rows.stream().map(WriterEntity::id).toList()))
                .addSelect(ARTICLES)
                .addSelect(Expression.numeric()
                        .sql(
                                Integer.class,
                                "row_number() over (partition by %e order by %e desc, %e desc)",
                                ARTICLES.writerId(),
                                ARTICLES.createdAt(),
                                ARTICLES.id()))
                .asBaseTable();
        Map<Long, List<ArticleEntity>> newest = client
                .createQuery(placed)
                .where(placed.get_2().le(articles))
                .orderBy(placed.get_2().asc())
                .select(placed.get_1().fetch(LINE_OF_WRITER))
                .execute()
                .stream()
                .collect(Collectors.groupingBy(ArticleEntity::writerId));
        return rows.stream()
                .map(writer -> WriterEntityDraft.$.produce(
                        writer, draft -> draft.setArticles(newest.getOrDefault(writer.id(), List.of()))))
                .toList();
    }

    @Override
    public List<WriterEntity> writersOfViews(int views) {
        return client.createQuery(WRITERS)
                .where(WRITERS.articles(article -> article.views().ge(views)))
                .orderBy(WRITERS.id().asc())
                .select(WRITERS.fetch(WRITER))
                .execute();
    }

    @Override
    public List<ArticleEntity> after(Instant createdAt, long id, int articles) {
        return client.createQuery(ARTICLES)
                .where(ARTICLES.createdAt().le(createdAt))
                .where(Predicate.or(
                        ARTICLES.createdAt().lt(createdAt), ARTICLES.id().lt(id)))
                .orderBy(ARTICLES.createdAt().desc(), ARTICLES.id().desc())
                .select(ARTICLES.fetch(LINE))
                .limit(articles)
                .execute();
    }

    @Override
    public List<ArticleEntity> discussions(int articles) {
        return client.createQuery(ARTICLES)
                .orderBy(ARTICLES.id().asc())
                .select(ARTICLES.fetch(DISCUSSION))
                .limit(articles)
                .execute();
    }

    @Override
    public List<WriterEntity> oeuvres() {
        return client.createQuery(WRITERS)
                .orderBy(WRITERS.id().asc())
                .select(WRITERS.fetch(OEUVRE))
                .execute();
    }

    @Override
    public List<?> records(List<?> results, Class<? extends Record> shape) {
        return results.stream().map(result -> record(result, shape)).toList();
    }

    private static Object record(Object result, Class<? extends Record> shape) {
        if (result instanceof ArticleEntity article) {
            return shape == ArticleCard.class
                    ? card(article)
                    : shape == Discussion.class ? discussion(article) : line(article);
        }
        WriterEntity writer = (WriterEntity) result;
        if (shape == WriterLine.class) {
            return new WriterLine(writer.id(), writer.name());
        }
        return shape == WriterCard.class
                ? new WriterCard(
                        writer.id(),
                        writer.name(),
                        writer.articles().stream().map(JimmerGraphs::line).toList())
                : new Oeuvre(
                        writer.id(),
                        writer.name(),
                        writer.articles().stream().map(JimmerGraphs::discussion).toList());
    }

    private static ArticleCard card(ArticleEntity article) {
        return new ArticleCard(
                article.id(),
                article.title(),
                article.createdAt(),
                article.writer().name(),
                article.topics().stream().map(TopicEntity::name).toList(),
                article.remarks().stream()
                        .map(remark ->
                                new RemarkCard(remark.text(), remark.writer().name()))
                        .toList());
    }

    private static ArticleLine line(ArticleEntity article) {
        return new ArticleLine(article.id(), article.title(), article.createdAt());
    }

    private static Discussion discussion(ArticleEntity article) {
        return new Discussion(
                article.id(),
                article.title(),
                article.remarks().stream()
                        .map(remark -> new RemarkLine(remark.id(), remark.text()))
                        .toList());
    }
}
