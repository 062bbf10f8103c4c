package dev.cormorant.guide.museum;

import static dev.cormorant.guide.museum.Notes.NOTES;
import static dev.cormorant.guide.museum.Photos.PHOTOS;
import static dev.cormorant.guide.museum.Themes.THEMES;
import static dev.cormorant.guide.museum.Themings.THEMINGS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What stands. */
@Model
public final class Sculptures extends Table<Sculptures, Sculpture> {
    public static final Sculptures SCULPTURES = new Sculptures();

    public final Identity<Long> id = identity();
    public final Required<String> name = text();
    public final Required<Integer> kilos = integer();

    public final Many<Notes, Note> notes = morphMany(() -> NOTES, n -> n.about);
    public final Maybe<Photos, Photo> photo = morphOne(() -> PHOTOS, p -> p.of);
    public final Many<Themes, Theme> themes =
            morphToMany(() -> THEMES).through(() -> THEMINGS, t -> t.work, t -> t.themeId);
}
