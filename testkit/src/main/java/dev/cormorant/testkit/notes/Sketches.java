package dev.cormorant.testkit.notes;

import dev.cormorant.ir.Metric;
import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import dev.cormorant.type.Vector;

/** Vectors with an index of another metric, with several indexes, and without one; and a key of two columns. */
@Model
public final class Sketches extends Table<Sketches, Sketch> {
    public static final Sketches SKETCHES = new Sketches();

    public final Required<String> book = varchar(20);
    public final Required<Integer> page = integer();
    public final Required<Vector> outline = vector(2);
    public final Required<Vector> tint = vector(2);
    public final Required<Vector> plain = vector(2);

    @Override
    protected void define(Definition<Sketches> t) {
        t.primaryKey(book, page);
        t.vectorIndex("sketches_outline_vec").on(outline).metric(Metric.L2);
        t.vectorIndex("sketches_tint_l2").on(tint).metric(Metric.L2);
        t.vectorIndex("sketches_tint_inner").on(tint).metric(Metric.INNER);
    }
}
