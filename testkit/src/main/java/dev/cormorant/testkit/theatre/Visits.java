package dev.cormorant.testkit.theatre;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.theatre.Actors.ACTORS;
import static dev.cormorant.testkit.theatre.Plays.PLAYS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Which plays actors went to see, as often as they did. */
@Model
public final class Visits extends Table<Visits, Visit> {
    public static final Visits VISITS = new Visits();

    public final Identity<Long> id = identity();
    public final Reference<Long> playId =
            bigint().references(() -> PLAYS.id).onDelete(CASCADE).indexed();
    public final Reference<Long> actorId =
            bigint().references(() -> ACTORS.id).onDelete(CASCADE).indexed();
    public final Required<Integer> stars = integer();
}
