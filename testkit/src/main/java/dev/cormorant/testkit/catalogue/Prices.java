package dev.cormorant.testkit.catalogue;

import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.testkit.catalogue.Bargains.BARGAINS;

import dev.cormorant.expression.Selection;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.View;
import dev.cormorant.schema.ViewDefinition;
import java.math.BigDecimal;

/** What bargains cost: a view of a view, in groups. */
@Model
public final class Prices extends View<Prices, Price> {
    public static final Prices PRICES = new Prices();

    public final Required<BigDecimal> price = decimal(8, 2).unique();
    public final Required<Long> bargains = bigint();

    @Override
    protected void define(ViewDefinition v) {
        v.as(Query.from(BARGAINS).groupBy(BARGAINS.price).select(Selection.of(BARGAINS.price, rows(), Price::new)));
    }
}
