package dev.cormorant.testkit.theatre;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Where plays are given. */
@Model
public final class Houses extends Table<Houses, House> {
    public static final Houses HOUSES = new Houses();

    public final Identity<Long> id = identity();
    public final Required<String> name = varchar(20);
    public final Required<Boolean> hidden = bool();
}
