package dev.cormorant.testkit.office;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.schema.ReferentialAction.SET_NULL;
import static dev.cormorant.testkit.office.Firms.FIRMS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** They show the code of a firm, which is not its primary key, and follow it. */
@Model
public final class Badges extends Table<Badges, Badge> {
    public static final Badges BADGES = new Badges();

    public final Identity<Long> id = identity();
    public final Nullable<String> firmCode = varchar(10)
            .nullable()
            .references(() -> FIRMS.code)
            .onDelete(SET_NULL)
            .onUpdate(CASCADE)
            .indexed();
    public final Defaulted<Integer> version = integer().defaultsTo(0);

    @Override
    protected void define(Definition<Badges> t) {
        t.version(version);
    }
}
