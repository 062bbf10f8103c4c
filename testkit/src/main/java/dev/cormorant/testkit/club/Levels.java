package dev.cormorant.testkit.club;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.schema.ReferentialAction.SET_NULL;
import static dev.cormorant.testkit.club.Courts.COURTS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Each is above another and follows when that one's key changes. */
@Model
public final class Levels extends Table<Levels, Level> {
    public static final Levels LEVELS = new Levels();

    public final Required<Integer> number = integer().primaryKey();
    public final Nullable<Integer> above = integer()
            .nullable()
            .references(() -> this.number)
            .onDelete(SET_NULL)
            .onUpdate(CASCADE)
            .indexed();
    public final Nullable<Integer> court = integer()
            .nullable()
            .references(() -> COURTS.number)
            .onUpdate(SET_NULL)
            .indexed();
}
