package dev.cormorant.guide.club;

import static dev.cormorant.guide.club.Coaches.COACHES;

import dev.cormorant.expression.Selection;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.View;
import dev.cormorant.schema.ViewDefinition;

/** Coaches who get more than their wage. */
// snippet: view
@Model
public final class PaidCoaches extends View<PaidCoaches, PaidCoach> {
    public static final PaidCoaches PAID_COACHES = new PaidCoaches();

    public final Required<Long> id = bigint().primaryKey();
    public final Required<String> name = text();
    public final Nullable<Integer> total = integer().nullable();

    @Override
    protected void define(ViewDefinition v) {
        v.as(Query.from(COACHES)
                .where(COACHES.bonus.gt(0))
                .select(Selection.of(COACHES.id, COACHES.full, COACHES.total, PaidCoach::new)));
    }
}
// end
