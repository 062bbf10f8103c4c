package dev.cormorant.testkit.club;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** An index of some rows that is not unique. */
@Model
public final class WetCourts extends Table<WetCourts, WetCourt> {
    public static final WetCourts WET_COURTS = new WetCourts();

    public final Required<Integer> number = integer().primaryKey();
    public final Required<String> surface = varchar(20);

    @Override
    protected void define(Definition<WetCourts> t) {
        t.index("wet_courts_idx").on(surface, number.desc()).where(surface.ne("grass"));
    }
}
