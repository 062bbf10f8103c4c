package dev.cormorant.testkit.theatre;

import static dev.cormorant.testkit.theatre.Houses.HOUSES;
import static dev.cormorant.testkit.theatre.Plays.PLAYS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is said of plays and houses. */
@Model
public final class Remarks extends Table<Remarks, Remark> {
    public static final Remarks REMARKS = new Remarks();

    public final Identity<Long> id = identity();
    public final Required<String> text = varchar(20);
    public final Required<String> ofType = varchar(10);
    public final Required<Long> ofId = bigint();
    public final Required<Boolean> hidden = bool();

    public final Morph of = morphTo(ofType, ofId).to("Play", () -> PLAYS.id).to("House", () -> HOUSES.id);
}
