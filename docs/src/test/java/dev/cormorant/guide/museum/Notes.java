package dev.cormorant.guide.museum;

import static dev.cormorant.guide.museum.Paintings.PAINTINGS;
import static dev.cormorant.guide.museum.Sculptures.SCULPTURES;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is said of a painting or a sculpture. */
@Model
public final class Notes extends Table<Notes, Note> {
    public static final Notes NOTES = new Notes();

    public final Identity<Long> id = identity();
    public final Required<String> text = text();
    // snippet: relations
    public final Required<String> aboutType = varchar(20);
    public final Required<Long> aboutId = bigint();

    public final Morph about =
            morphTo(aboutType, aboutId).to("Painting", () -> PAINTINGS.id).to("Sculpture", () -> SCULPTURES.id);
    // end
}
