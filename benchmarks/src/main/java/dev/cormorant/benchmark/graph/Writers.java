package dev.cormorant.benchmark.graph;

import static dev.cormorant.benchmark.graph.Articles.ARTICLES;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Who writes articles and remarks. */
@Model
public final class Writers extends Table<Writers, Writer> {
    /** The table. */
    public static final Writers WRITERS = new Writers();

    public final Identity<Long> id = identity();
    public final Required<String> name = varchar(100);

    public final Many<Articles, Article> articles = hasMany(() -> ARTICLES, a -> a.writerId);
}
