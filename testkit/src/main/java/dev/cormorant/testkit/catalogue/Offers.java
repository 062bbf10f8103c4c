package dev.cormorant.testkit.catalogue;

import static dev.cormorant.expression.Partition.partitionBy;
import static dev.cormorant.expression.Ranking.rank;
import static dev.cormorant.expression.Ranking.rowNumber;
import static dev.cormorant.testkit.catalogue.Articles.ARTICLES;

import dev.cormorant.expression.Selection;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.View;
import dev.cormorant.schema.ViewDefinition;

/** The cheapest articles of each brand: a view of ranked rows. */
@Model
public final class Offers extends View<Offers, Offer> {
    public static final Offers OFFERS = new Offers();

    public final Required<Long> id = bigint().primaryKey();
    public final Required<Long> number = bigint();

    @Override
    protected void define(ViewDefinition v) {
        v.as(Query.from(ARTICLES)
                .where(
                        ARTICLES.stock.gt(0),
                        rank().over(partitionBy(ARTICLES.brand), ARTICLES.price.asc())
                                .eq(1L))
                .select(Selection.of(ARTICLES.id, rowNumber().over(ARTICLES.price.asc()), Offer::new)));
    }
}
