package dev.cormorant.testkit.theatre;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Who plays. */
@Model
public final class Actors extends Table<Actors, Actor> {
    public static final Actors ACTORS = new Actors();

    public final Identity<Long> id = identity();
    public final Required<String> name = varchar(20);
    public final Required<Boolean> hidden = bool();
}
