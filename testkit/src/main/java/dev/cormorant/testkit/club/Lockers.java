package dev.cormorant.testkit.club;

import static dev.cormorant.schema.ReferentialAction.SET_NULL;
import static dev.cormorant.testkit.club.Courts.COURTS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** A check on a column that becomes null with the row that it refers to. */
@Model
public final class Lockers extends Table<Lockers, Locker> {
    public static final Lockers LOCKERS = new Lockers();

    public final Required<Integer> number = integer().primaryKey();
    public final Nullable<Integer> court = integer()
            .nullable()
            .references(() -> COURTS.number)
            .onDelete(SET_NULL)
            .indexed();

    @Override
    protected void define(Definition<Lockers> t) {
        t.check("not_behind_it", court.ne(13));
    }
}
