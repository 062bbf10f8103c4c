package dev.cormorant.testkit.club;

import static dev.cormorant.testkit.club.Guests.GUESTS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** A table that refers to one in another schema. */
@Model
public final class Drinks extends Table<Drinks, Drink> {
    public static final Drinks DRINKS = new Drinks();

    public final Required<String> name = varchar(20).primaryKey();
    public final Reference<Long> guest = bigint().references(() -> GUESTS.id).indexed();
}
