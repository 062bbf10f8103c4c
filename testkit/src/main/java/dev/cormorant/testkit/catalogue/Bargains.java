package dev.cormorant.testkit.catalogue;

import static dev.cormorant.testkit.catalogue.Articles.ARTICLES;

import dev.cormorant.expression.Selection;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.View;
import dev.cormorant.schema.ViewDefinition;
import java.math.BigDecimal;

/** Articles that cost little: a view with a condition and an expression. */
@Model
public final class Bargains extends View<Bargains, Bargain> {
    public static final Bargains BARGAINS = new Bargains();

    public final Required<Long> id = bigint().primaryKey();
    public final Required<String> title = text().unique();
    public final Required<BigDecimal> price = decimal(8, 2);
    public final Nullable<Integer> left = integer().nullable().named("stock_left");
    public final Required<String> shout = text();

    @Override
    protected void define(ViewDefinition v) {
        v.as(Query.from(ARTICLES)
                .where(ARTICLES.price.lt(new BigDecimal("10.00")), ARTICLES.brand.ne("O'Neill"))
                .select(Selection.of(
                        ARTICLES.id,
                        ARTICLES.name,
                        ARTICLES.price,
                        ARTICLES.free,
                        ARTICLES.type.concat("!"),
                        Bargain::new)));
    }
}
