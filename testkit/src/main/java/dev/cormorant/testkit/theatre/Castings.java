package dev.cormorant.testkit.theatre;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.theatre.Plays.PLAYS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Who plays what; the actor may be gone. */
@Model
public final class Castings extends Table<Castings, Casting> {
    public static final Castings CASTINGS = new Castings();

    public final Identity<Long> id = identity();
    public final Reference<Long> playId =
            bigint().references(() -> PLAYS.id).onDelete(CASCADE).indexed();
    public final Required<Long> actorId = bigint().indexed();
    public final Required<String> role = varchar(20);
    public final Required<Boolean> hidden = bool();
}
