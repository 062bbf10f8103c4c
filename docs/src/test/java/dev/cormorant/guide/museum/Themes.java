package dev.cormorant.guide.museum;

import static dev.cormorant.guide.museum.Paintings.PAINTINGS;
import static dev.cormorant.guide.museum.Sculptures.SCULPTURES;
import static dev.cormorant.guide.museum.Themings.THEMINGS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What paintings and sculptures are about. */
@Model
public final class Themes extends Table<Themes, Theme> {
    public static final Themes THEMES = new Themes();

    public final Identity<Long> id = identity();
    public final Required<String> name = varchar(40).unique();

    // snippet: relations
    public final Many<Paintings, Painting> paintings =
            morphedByMany(() -> PAINTINGS).through(() -> THEMINGS, t -> t.themeId, t -> t.work);
    public final Many<Sculptures, Sculpture> sculptures =
            morphedByMany(() -> SCULPTURES).through(() -> THEMINGS, t -> t.themeId, t -> t.work);
    // end
}
