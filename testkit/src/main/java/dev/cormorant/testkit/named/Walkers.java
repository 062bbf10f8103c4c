package dev.cormorant.testkit.named;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Naming;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Table;

/** A table of which trees are grown, lists are cut and words are found, so that queries of it need names of their own. */
@Model
public final class Walkers extends Table<Walkers, Walker> {
    public static final Walkers WALKERS = new Walkers();

    public final Required<Long> id = bigint().primaryKey();
    public final Nullable<Long> leaderId =
            bigint().nullable().references(() -> this.id).indexed();
    public final Required<String> name = text();

    public final Maybe<Walkers, Walker> leader = belongsTo(() -> Walkers.WALKERS, leaderId);
    public final Many<Walkers, Walker> followers = hasMany(() -> Walkers.WALKERS, w -> w.leaderId);

    @Override
    protected void define(Definition<Walkers> t) {
        t.searchIndex("walkers_words").on(name);
    }

    /** A schema in which this is the only table, and called so. */
    public static Schema called(String name) {
        return Schema.of(WALKERS)
                .naming(java -> java.equals("Walkers") ? name : Naming.snake().nameOf(java));
    }
}
