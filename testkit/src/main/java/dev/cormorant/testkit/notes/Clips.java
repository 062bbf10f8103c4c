package dev.cormorant.testkit.notes;

import dev.cormorant.expression.Selection;
import dev.cormorant.ir.Metric;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import dev.cormorant.type.Vector;

/** Things of several kinds, by their colour. */
@Model
public final class Clips extends Table<Clips, ClipRow> {
    public static final Clips CLIPS = new Clips();

    public static final Vector RED = Vector.of(1, 0);

    public final Identity<Long> id = identity();
    public final Required<String> kind = varchar(10);
    public final Nullable<Vector> colour = vector(2).nullable();
    public final Nullable<Integer> seconds = integer().nullable();

    public final Variants<Clip> clip = variants(kind, Clip.class)
            .variant("image", () -> Selection.of(id, colour.distance(RED, Metric.L2), Clip.Image::new))
            .optional(colour)
            .variant("film", () -> Selection.of(id, colour.distance(RED, Metric.L2), seconds, Clip.Film::new))
            .optional(colour)
            .otherwise(() -> Selection.of(kind, colour.distance(RED, Metric.L2), Clip.Scrap::new));
}
