package dev.cormorant.benchmark.graph;

import static dev.cormorant.benchmark.graph.Articles.ARTICLES;
import static dev.cormorant.benchmark.graph.Writers.WRITERS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What a writer says about an article. */
@Model
public final class Remarks extends Table<Remarks, Remark> {
    /** The table. */
    public static final Remarks REMARKS = new Remarks();

    public final Identity<Long> id = identity();
    public final Reference<Long> articleId =
            bigint().references(() -> ARTICLES.id).indexed();
    public final Reference<Long> writerId =
            bigint().references(() -> WRITERS.id).indexed();
    public final Required<String> text = text();

    public final One<Articles, Article> article = belongsTo(() -> ARTICLES, articleId);
    public final One<Writers, Writer> writer = belongsTo(() -> WRITERS, writerId);
}
