package dev.cormorant.testkit.catalogue;

import static dev.cormorant.testkit.catalogue.Articles.ARTICLES;

import dev.cormorant.query.Query;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.View;
import dev.cormorant.schema.ViewDefinition;

/** All words on articles: a view that is a union. */
@Model
public final class Labels extends View<Labels, Label> {
    public static final Labels LABELS = new Labels();

    public final Required<String> word = varchar(20).primaryKey();

    @Override
    protected void define(ViewDefinition v) {
        v.as(Query.from(ARTICLES)
                .select(ARTICLES.brand)
                .union(Query.from(ARTICLES).where(ARTICLES.stock.gt(1)).select(ARTICLES.type)));
    }
}
