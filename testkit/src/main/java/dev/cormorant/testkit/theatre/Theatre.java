package dev.cormorant.testkit.theatre;

import static dev.cormorant.testkit.theatre.Actors.ACTORS;
import static dev.cormorant.testkit.theatre.Castings.CASTINGS;
import static dev.cormorant.testkit.theatre.Houses.HOUSES;
import static dev.cormorant.testkit.theatre.Plays.PLAYS;
import static dev.cormorant.testkit.theatre.Remarks.REMARKS;
import static dev.cormorant.testkit.theatre.Visits.VISITS;

import dev.cormorant.schema.Schema;

/** The schema of the theatre. */
public final class Theatre {
    /** All of its tables. */
    public static final Schema SCHEMA = Schema.of(HOUSES, ACTORS, PLAYS, CASTINGS, VISITS, REMARKS);

    private Theatre() {}
}
