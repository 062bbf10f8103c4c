package dev.cormorant.testkit.types;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import dev.cormorant.type.Vector;

/** Vectors. Not every database can hold them, so they have a schema of their own. */
@Model
public final class Vectors extends Table<Vectors, VectorRow> {
    public static final Vectors VECTORS = new Vectors();

    public final Identity<Long> id = identity();
    public final Nullable<String> code = varchar(20).nullable().unique();
    public final Required<Vector> vector = vector(3);
    public final Nullable<Vector> maybeVector = vector(3).nullable();
    public final Defaulted<Vector> initial = vector(2).defaultsTo(Vector.of(0.5f, -1e-20f));
}
