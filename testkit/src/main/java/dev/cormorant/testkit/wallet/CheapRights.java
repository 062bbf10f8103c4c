package dev.cormorant.testkit.wallet;

import static dev.cormorant.testkit.wallet.Grants.GRANTS;

import dev.cormorant.expression.Selection;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.View;
import dev.cormorant.schema.ViewDefinition;
import java.time.LocalDate;

/** The grants that are not capped, or low: a view whose rows are of several kinds. */
@Model
public final class CheapRights extends View<CheapRights, CheapRight> {
    public static final CheapRights CHEAP_RIGHTS = new CheapRights();

    public final Required<Long> deviceId = bigint();
    public final Required<String> kind = varchar(10);
    public final Nullable<Integer> cap = integer().nullable();
    public final Nullable<LocalDate> until = date().nullable();

    public final Variants<Right> right = variants(kind, Right.class)
            .variant("capped", () -> cap.map(Right.Capped::new))
            .variant("timed", () -> until.map(Right.Timed::new));

    @Override
    protected void define(ViewDefinition v) {
        v.as(Query.from(GRANTS)
                .where(GRANTS.cap.isNull().or(GRANTS.cap.lt(100)))
                .select(Selection.of(GRANTS.deviceId, GRANTS.kind, GRANTS.cap, GRANTS.until, CheapRight::new)));
    }
}
