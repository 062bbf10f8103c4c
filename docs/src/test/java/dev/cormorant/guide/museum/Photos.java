package dev.cormorant.guide.museum;

import static dev.cormorant.guide.museum.Paintings.PAINTINGS;
import static dev.cormorant.guide.museum.Sculptures.SCULPTURES;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** A photo of a painting or a sculpture, at most one. */
@Model
public final class Photos extends Table<Photos, Photo> {
    public static final Photos PHOTOS = new Photos();

    public final Identity<Long> id = identity();
    public final Required<String> file = text();
    public final Nullable<String> ofType = varchar(20).nullable();
    public final Nullable<Long> ofId = bigint().nullable();

    public final Morph of =
            morphTo(ofType, ofId).to("Painting", () -> PAINTINGS.id).to("Sculpture", () -> SCULPTURES.id);

    @Override
    protected void define(Definition<Photos> t) {
        t.unique().on(ofType, ofId);
    }
}
