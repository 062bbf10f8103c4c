package dev.cormorant.guide.lockers;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.LocalDate;

@Model
public final class Lockers extends Table<Lockers, Locker> {
    public static final Lockers LOCKERS = new Lockers();

    public final Identity<Long> id = identity();
    public final Required<String> hall = varchar(20);
    public final Required<Integer> number = integer();
    public final Nullable<String> keptBy = varchar(80).nullable();
    public final Nullable<LocalDate> until = date().nullable();

    // snippet: along
    public final Index2<String, Integer> byHall = index("by_hall", hall, desc(number));
    // end

    @Override
    protected void define(Definition<Lockers> t) {
        // snippet: unique
        t.unique("one_number_each").on(hall, number);
        t.unique("one_keeper_each").on(keptBy, until).nullsNotDistinct();
        t.uniqueIndex("one_open_locker_each").on(keptBy).where(until.isNull());
        // end

        // snippet: indexes
        t.index().on(hall);
        t.index("last_first").on(hall, until.desc());
        t.index("by_keeper").on(keptBy).include(hall, number);
        t.index("by_row").on(number.plus(100));
        t.index("by_end").on(until).online();
        // end

        // snippet: checks
        t.check("number_positive", number.gt(0));
        t.check(until.isNull().or(keptBy.isNotNull()));
        t.check("hall_known").sql("hall in ('north', 'south')").sql("h2", "\"hall\" in ('north', 'south')");
        // end
    }
}
