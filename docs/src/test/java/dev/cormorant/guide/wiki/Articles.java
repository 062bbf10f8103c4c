package dev.cormorant.guide.wiki;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What several people edit. */
// snippet: table
@Model
public final class Articles extends Table<Articles, Article> {
    public static final Articles ARTICLES = new Articles();

    public final Identity<Long> id = identity();
    public final Required<String> title = varchar(120);
    public final Required<String> text = text();
    public final Defaulted<Integer> version = integer().defaultsTo(0);

    @Override
    protected void define(Definition<Articles> t) {
        t.version(version);
    }
}
// end
