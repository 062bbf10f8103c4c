package dev.cormorant.testkit.parcel;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Where things wait, by a number that is given. */
@Model
public final class Shelves extends Table<Shelves, Shelf> {
    public static final Shelves SHELVES = new Shelves();

    public final Required<Long> number = bigint().primaryKey();
    public final Nullable<String> note = text().nullable();
}
