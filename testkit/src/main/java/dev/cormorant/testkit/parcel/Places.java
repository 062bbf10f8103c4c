package dev.cormorant.testkit.parcel;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Where things are, by coordinates. */
@Model
public final class Places extends Table<Places, Place> {
    public static final Places PLACES = new Places();

    public final Required<String> name = varchar(20).primaryKey();
    public final Required<Integer> c1 = integer();
    public final Required<Integer> c2 = integer();
}
