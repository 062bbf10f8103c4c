package dev.cormorant.testkit.library;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.SearchWeight;
import dev.cormorant.schema.Table;

/** They are in English, and their titles count most. */
@Model
public final class Reports extends Table<Reports, Report> {
    public static final Reports REPORTS = new Reports();

    public final Identity<Long> id = identity();
    public final Required<String> title = text();
    public final Required<String> body = text();

    @Override
    protected void define(Definition<Reports> t) {
        t.searchIndex("reports_search")
                .on(title, body)
                .weights(SearchWeight.A, SearchWeight.D)
                .language("english");
    }
}
