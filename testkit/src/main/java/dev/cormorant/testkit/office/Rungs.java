package dev.cormorant.testkit.office;

import static dev.cormorant.schema.ReferentialAction.CASCADE;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Each goes with the one below; they have no primary key. */
@Model
public final class Rungs extends Table<Rungs, Rung> {
    public static final Rungs RUNGS = new Rungs();

    public final Required<String> name = varchar(10).unique();
    public final Nullable<String> below =
            varchar(10).nullable().references(() -> this.name).onDelete(CASCADE).indexed();
}
