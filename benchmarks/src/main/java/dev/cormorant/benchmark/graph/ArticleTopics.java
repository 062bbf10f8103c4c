package dev.cormorant.benchmark.graph;

import static dev.cormorant.benchmark.graph.Articles.ARTICLES;
import static dev.cormorant.benchmark.graph.Topics.TOPICS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Which article is about which topic. */
@Model
public final class ArticleTopics extends Table<ArticleTopics, ArticleTopic> {
    /** The table. */
    public static final ArticleTopics ARTICLE_TOPICS = new ArticleTopics();

    public final Reference<Long> articleId = bigint().references(() -> ARTICLES.id);
    public final Reference<Long> topicId = bigint().references(() -> TOPICS.id).indexed();

    @Override
    protected void define(Definition<ArticleTopics> t) {
        t.primaryKey(articleId, topicId);
    }
}
