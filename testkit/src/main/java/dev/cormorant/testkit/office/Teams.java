package dev.cormorant.testkit.office;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.office.Firms.FIRMS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Those of a firm go with it. */
@Model
public final class Teams extends Table<Teams, Team> {
    public static final Teams TEAMS = new Teams();

    public final Identity<Long> id = identity();
    public final Reference<Long> firmId =
            bigint().references(() -> FIRMS.id).onDelete(CASCADE).indexed();
}
