package dev.cormorant.benchmark.graph;

import static dev.cormorant.benchmark.graph.ArticleTopics.ARTICLE_TOPICS;
import static dev.cormorant.benchmark.graph.Remarks.REMARKS;
import static dev.cormorant.benchmark.graph.Topics.TOPICS;
import static dev.cormorant.benchmark.graph.Writers.WRITERS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.Instant;

/** What a writer writes. */
@Model
public final class Articles extends Table<Articles, Article> {
    /** The table. */
    public static final Articles ARTICLES = new Articles();

    public final Identity<Long> id = identity();
    public final Reference<Long> writerId = bigint().references(() -> WRITERS.id);
    public final Required<String> title = varchar(200);
    public final Required<Integer> views = integer();
    public final Required<Instant> createdAt = timestamp();

    public final One<Writers, Writer> writer = belongsTo(() -> WRITERS, writerId);
    public final Many<Remarks, Remark> remarks = hasMany(() -> REMARKS, r -> r.articleId);
    public final Many<Topics, Topic> topics =
            manyToMany(() -> TOPICS).through(() -> ARTICLE_TOPICS, x -> x.articleId, x -> x.topicId);

    @Override
    protected void define(Definition<Articles> t) {
        t.index("articles_by_writer").on(writerId, createdAt);
        t.index("articles_by_time").on(createdAt, id);
    }
}
