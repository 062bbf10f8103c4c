package dev.cormorant.testkit.club;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** A check that no known database has a text for, and a foreign key without an index. */
@Model
public final class Elsewhere extends Table<Elsewhere, Place> {
    public static final Elsewhere ELSEWHERE = new Elsewhere();

    public final Required<Integer> number = integer().primaryKey();
    public final Nullable<Integer> next = integer().nullable().references(() -> this.number);

    @Override
    protected void define(Definition<Elsewhere> t) {
        t.check("only_there").sql("another", "number > 0");
    }
}
