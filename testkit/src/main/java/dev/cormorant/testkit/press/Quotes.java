package dev.cormorant.testkit.press;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.press.Articles.ARTICLES;
import static dev.cormorant.testkit.press.Writers.WRITERS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Which writers an article quotes, once for each time: no primary key. */
@Model
public final class Quotes extends Table<Quotes, Quote> {
    public static final Quotes QUOTES = new Quotes();

    public final Reference<Long> articleId =
            bigint().references(() -> ARTICLES.id).onDelete(CASCADE).indexed();
    public final Reference<Long> writerId =
            bigint().references(() -> WRITERS.id).onDelete(CASCADE).indexed();
}
