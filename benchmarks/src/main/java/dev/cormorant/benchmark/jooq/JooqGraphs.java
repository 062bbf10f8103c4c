package dev.cormorant.benchmark.jooq;

import static org.jooq.Records.intoGroups;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;

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
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Record4;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * Reading of several tables as somebody writes it who knows jOOQ well: a statement for each list of children, whose rows go to
 * their parents. {@code MULTISET} would make one statement of it, and JSON of all that is nested, which takes longer on each database,
 * by far on H2.
 */
final class JooqGraphs implements Graphs {
    private static final Table<Record> WRITERS = table(name("writers"));
    private static final Field<Long> WRITER = field(name("writers", "id"), SQLDataType.BIGINT);
    private static final Field<String> WRITER_NAME = field(name("writers", "name"), SQLDataType.VARCHAR);

    private static final Table<Record> ARTICLES = table(name("articles"));
    private static final Field<Long> ARTICLE = field(name("articles", "id"), SQLDataType.BIGINT);
    private static final Field<Long> ARTICLE_WRITER = field(name("articles", "writer_id"), SQLDataType.BIGINT);
    private static final Field<String> TITLE = field(name("articles", "title"), SQLDataType.VARCHAR);
    private static final Field<Integer> VIEWS = field(name("articles", "views"), SQLDataType.INTEGER);

    private static final Table<Record> REMARKS = table(name("remarks"));
    private static final Field<Long> REMARK = field(name("remarks", "id"), SQLDataType.BIGINT);
    private static final Field<Long> REMARK_ARTICLE = field(name("remarks", "article_id"), SQLDataType.BIGINT);
    private static final Field<Long> REMARK_WRITER = field(name("remarks", "writer_id"), SQLDataType.BIGINT);
    private static final Field<String> TEXT = field(name("remarks", "text"), SQLDataType.VARCHAR);

    private static final Table<Record> TOPICS = table(name("topics"));
    private static final Field<Long> TOPIC = field(name("topics", "id"), SQLDataType.BIGINT);
    private static final Field<String> TOPIC_NAME = field(name("topics", "name"), SQLDataType.VARCHAR);

    private static final Table<Record> ARTICLE_TOPICS = table(name("article_topics"));
    private static final Field<Long> LINKED_ARTICLE = field(name("article_topics", "article_id"), SQLDataType.BIGINT);
    private static final Field<Long> LINKED_TOPIC = field(name("article_topics", "topic_id"), SQLDataType.BIGINT);

    private final DSLContext dsl;
    private final Field<Instant> createdAt;

    JooqGraphs(DSLContext dsl, DataType<Instant> instant) {
        this.dsl = dsl;
        this.createdAt = field(name("articles", "created_at"), instant);
    }

    @Override
    // snippet: newest
    public List<ArticleCard> newest(int articles) {
        Result<Record4<Long, String, Instant, String>> rows = dsl.select(ARTICLE, TITLE, createdAt, WRITER_NAME)
                .from(ARTICLES)
                .join(WRITERS)
                .on(WRITER.eq(ARTICLE_WRITER))
                .orderBy(createdAt.desc(), ARTICLE.desc())
                .limit(articles)
                .fetch();
        List<Long> ids = rows.getValues(ARTICLE);
        Map<Long, List<String>> topics = dsl.select(LINKED_ARTICLE, TOPIC_NAME)
                .from(ARTICLE_TOPICS)
                .join(TOPICS)
                .on(TOPIC.eq(LINKED_TOPIC))
                .where(LINKED_ARTICLE.in(ids))
                .orderBy(TOPIC_NAME, TOPIC)
                .collect(intoGroups());
        Map<Long, List<RemarkCard>> remarks = dsl.select(REMARK_ARTICLE, TEXT, WRITER_NAME)
                .from(REMARKS)
                .join(WRITERS)
                .on(WRITER.eq(REMARK_WRITER))
                .where(REMARK_ARTICLE.in(ids))
                .orderBy(REMARK)
                .collect(intoGroups(Record3::value1, row -> new RemarkCard(row.value2(), row.value3())));
        return rows.map(mapping((id, title, time, writer) ->
                new ArticleCard(id, title, time, writer, of(id, topics), of(id, remarks))));
    }
    // end

    @Override
    // snippet: newestOfEach
    public List<WriterCard> writersWithNewest(int writers, int articles) {
        Result<Record2<Long, String>> rows = dsl.select(WRITER, WRITER_NAME)
                .from(WRITERS)
                .orderBy(WRITER)
                .limit(writers)
                .fetch();
        Field<Integer> place = rowNumber()
                .over()
                .partitionBy(ARTICLE_WRITER)
                .orderBy(createdAt.desc(), ARTICLE.desc())
                .as("place");
        Table<?> placed = select(ARTICLE_WRITER, ARTICLE, TITLE, createdAt, place)
                .from(ARTICLES)
                .where(ARTICLE_WRITER.in(rows.getValues(WRITER)))
                .asTable("placed");
        Field<Long> writer = placed.field(ARTICLE_WRITER);
        Map<Long, List<ArticleLine>> lines = dsl.select(
                        writer, placed.field(ARTICLE), placed.field(TITLE), placed.field(createdAt))
                .from(placed)
                .where(placed.field(place).le(articles))
                .orderBy(writer, placed.field(place))
                .collect(intoGroups(Record4::value1, row -> new ArticleLine(row.value2(), row.value3(), row.value4())));
        return rows.map(mapping((id, name) -> new WriterCard(id, name, of(id, lines))));
    }
    // end

    @Override
    // snippet: exists
    public List<WriterLine> writersOfViews(int views) {
        return dsl.select(WRITER, WRITER_NAME)
                .from(WRITERS)
                .where(exists(selectOne()
                        .from(ARTICLES)
                        .where(ARTICLE_WRITER.eq(WRITER))
                        .and(VIEWS.ge(views))))
                .orderBy(WRITER)
                .fetch(mapping(WriterLine::new));
    }
    // end

    @Override
    // snippet: keyset
    public List<ArticleLine> after(Instant time, long id, int articles) {
        return dsl.select(ARTICLE, TITLE, createdAt)
                .from(ARTICLES)
                .orderBy(createdAt.desc(), ARTICLE.desc())
                .seek(time, id)
                .limit(articles)
                .fetch(mapping(ArticleLine::new));
    }
    // end

    @Override
    public List<Discussion> discussions(int articles) {
        Result<Record2<Long, String>> rows = dsl.select(ARTICLE, TITLE)
                .from(ARTICLES)
                .orderBy(ARTICLE)
                .limit(articles)
                .fetch();
        Table<?> first =
                select(ARTICLE).from(ARTICLES).orderBy(ARTICLE).limit(articles).asTable("first");
        Map<Long, List<RemarkLine>> remarks = byArticle(dsl.select(REMARK_ARTICLE, REMARK, TEXT)
                .from(first)
                .join(REMARKS)
                .on(REMARK_ARTICLE.eq(first.field(ARTICLE)))
                .orderBy(REMARK));
        return rows.map(mapping((id, title) -> new Discussion(id, title, of(id, remarks))));
    }

    @Override
    public List<Oeuvre> oeuvres() {
        Map<Long, List<RemarkLine>> remarks =
                byArticle(dsl.select(REMARK_ARTICLE, REMARK, TEXT).from(REMARKS).orderBy(REMARK));
        Map<Long, List<Discussion>> discussions = dsl.select(ARTICLE_WRITER, ARTICLE, TITLE)
                .from(ARTICLES)
                .orderBy(ARTICLE)
                .collect(intoGroups(
                        Record3::value1, row -> new Discussion(row.value2(), row.value3(), of(row.value2(), remarks))));
        return dsl.select(WRITER, WRITER_NAME)
                .from(WRITERS)
                .orderBy(WRITER)
                .fetch(mapping((id, name) -> new Oeuvre(id, name, of(id, discussions))));
    }

    private static Map<Long, List<RemarkLine>> byArticle(ResultQuery<Record3<Long, Long, String>> remarks) {
        return remarks.collect(intoGroups(Record3::value1, row -> new RemarkLine(row.value2(), row.value3())));
    }

    private static <C> List<C> of(Long id, Map<Long, List<C>> children) {
        return children.getOrDefault(id, List.of());
    }
}
