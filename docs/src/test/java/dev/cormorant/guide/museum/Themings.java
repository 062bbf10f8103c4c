package dev.cormorant.guide.museum;

import static dev.cormorant.guide.museum.Paintings.PAINTINGS;
import static dev.cormorant.guide.museum.Sculptures.SCULPTURES;
import static dev.cormorant.guide.museum.Themes.THEMES;
import static dev.cormorant.schema.ReferentialAction.CASCADE;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Which works have which themes. */
@Model
public final class Themings extends Table<Themings, Theming> {
    public static final Themings THEMINGS = new Themings();

    public final Reference<Long> themeId = bigint().references(() -> THEMES.id).onDelete(CASCADE);
    public final Required<String> workType = varchar(20);
    public final Required<Long> workId = bigint();

    public final Morph work =
            morphTo(workType, workId).to("Painting", () -> PAINTINGS.id).to("Sculpture", () -> SCULPTURES.id);

    @Override
    protected void define(Definition<Themings> t) {
        t.primaryKey(themeId, workType, workId);
    }
}
