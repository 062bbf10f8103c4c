package dev.cormorant.testkit.club;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** A unique constraint that is checked when the transaction ends. */
@Model
public final class Ranks extends Table<Ranks, Rank> {
    public static final Ranks RANKS = new Ranks();

    public final Required<String> player = varchar(20).primaryKey();
    public final Required<Integer> place = integer();

    @Override
    protected void define(Definition<Ranks> t) {
        t.unique("one_place_each").on(place).deferred();
    }
}
