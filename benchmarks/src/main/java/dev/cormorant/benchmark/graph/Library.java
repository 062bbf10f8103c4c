package dev.cormorant.benchmark.graph;

import static dev.cormorant.benchmark.graph.ArticleTopics.ARTICLE_TOPICS;
import static dev.cormorant.benchmark.graph.Articles.ARTICLES;
import static dev.cormorant.benchmark.graph.Remarks.REMARKS;
import static dev.cormorant.benchmark.graph.Topics.TOPICS;
import static dev.cormorant.benchmark.graph.Writers.WRITERS;

import dev.cormorant.Database;
import dev.cormorant.schema.SchemaPart;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The rows that are read; the same in every run. */
public final class Library {
    /** The tables. */
    public static final SchemaPart TABLES = SchemaPart.of(WRITERS, ARTICLES, REMARKS, TOPICS, ARTICLE_TOPICS);

    /** How many articles there are; each has {@value #REMARKS_OF_ARTICLE} remarks and {@value #TOPICS_OF_ARTICLE} topics. */
    public static final int STORED = 2_000;

    private static final int WRITER_COUNT = 200;
    private static final int TOPIC_COUNT = 50;
    private static final int REMARKS_OF_ARTICLE = 4;
    private static final int TOPICS_OF_ARTICLE = 2;
    private static final Instant FIRST_DAY = Instant.parse("2026-01-01T00:00:00.123456Z");
    private static final String REMARK = "Something that somebody had to say about the article, in a line or two. ";

    private Library() {}

    /** When an article was written; two in a row at the same time. */
    public static Instant createdAt(long id) {
        return FIRST_DAY.plusSeconds(id / 2 * 600L);
    }

    /** Stores all rows in tables that are empty. */
    public static void fill(Database db) {
        db.insertAll(all(WRITER_COUNT, i -> NewWriter.name("Writer " + i)));
        db.insertAll(all(TOPIC_COUNT, i -> NewTopic.name("topic " + i)));
        db.insertAll(all(
                STORED,
                i -> NewArticle.writerId(1L + i * 7 % WRITER_COUNT)
                        .title("An article of which this is number " + i)
                        .views(i * 7919 % 1000)
                        .createdAt(createdAt(1L + i))));
        db.insertAll(all(
                STORED * REMARKS_OF_ARTICLE,
                i -> NewRemark.articleId(1L + i * 31 % STORED)
                        .writerId(1L + i * 13 % WRITER_COUNT)
                        .text(REMARK + i)));
        db.insertAll(all(
                STORED * TOPICS_OF_ARTICLE,
                i -> NewArticleTopic.articleId(1L + i / TOPICS_OF_ARTICLE)
                        .topicId(1L + (i / TOPICS_OF_ARTICLE + i % TOPICS_OF_ARTICLE * 17) % TOPIC_COUNT)));
    }

    private static <N> List<N> all(int count, IntFunction<N> row) {
        return IntStream.range(0, count).mapToObj(row).toList();
    }
}
