package dev.cormorant.guide.museum;

import static dev.cormorant.guide.museum.Notes.NOTES;
import static dev.cormorant.guide.museum.Photos.PHOTOS;
import static dev.cormorant.guide.museum.Themes.THEMES;
import static dev.cormorant.guide.museum.Themings.THEMINGS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What hangs. */
@Model
public final class Paintings extends Table<Paintings, Painting> {
    public static final Paintings PAINTINGS = new Paintings();

    public final Identity<Long> id = identity();
    public final Required<String> title = text();

    // snippet: relations
    public final Many<Notes, Note> notes = morphMany(() -> NOTES, n -> n.about);
    public final Maybe<Photos, Photo> photo = morphOne(() -> PHOTOS, p -> p.of);
    public final Many<Themes, Theme> themes =
            morphToMany(() -> THEMES).through(() -> THEMINGS, t -> t.work, t -> t.themeId);
    // end
}
