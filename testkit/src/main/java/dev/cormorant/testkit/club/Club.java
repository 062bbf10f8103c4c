package dev.cormorant.testkit.club;

import static dev.cormorant.testkit.club.Members.MEMBERS;
import static dev.cormorant.testkit.club.Passes.PASSES;

import dev.cormorant.schema.Schema;

/** The club's schema. */
public final class Club {
    /** The tables that every database can hold. */
    public static final Schema SCHEMA = Schema.of(MEMBERS, PASSES);

    private Club() {}
}
