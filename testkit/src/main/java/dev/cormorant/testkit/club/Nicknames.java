package dev.cormorant.testkit.club;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Names that differ in more than their case. */
@Model
public final class Nicknames extends Table<Nicknames, Nickname> {
    public static final Nicknames NICKNAMES = new Nicknames();

    public final Identity<Long> id = identity();
    public final Required<String> name = varchar(40);

    @Override
    protected void define(Definition<Nicknames> t) {
        t.uniqueIndex("one_spelling_each").on(name.lower());
        t.check("no_shouting", name.ne(name.upper()));
    }
}
