package dev.cormorant.testkit.press;

import static dev.cormorant.testkit.press.Articles.ARTICLES;
import static dev.cormorant.testkit.press.Cities.CITIES;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Who writes; some have left, and one whose city is not told is not told either where the city is asked for. */
@Model(morphName = "Author")
public final class Writers extends Table<Writers, Writer> {
    public static final Writers WRITERS = new Writers();

    public final Identity<Long> id = identity();
    public final Required<String> name = varchar(40).unique();
    public final Defaulted<Boolean> active = bool().defaultsTo(true);
    public final Reference<Long> cityId = bigint().references(() -> CITIES.id).indexed();

    public final One<Cities, City> city =
            belongsTo(() -> CITIES, cityId).orDropParent().where(c -> c.told.eq(true));
    public final Many<Articles, Article> articles = hasMany(() -> ARTICLES, a -> a.writerId);
    public final Many<Articles, Article> edited = hasMany(() -> ARTICLES, a -> a.editorId);
}
