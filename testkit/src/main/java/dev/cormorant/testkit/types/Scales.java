package dev.cormorant.testkit.types;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Rows that are alike by numbers, of which a zero may have either sign. */
@Model
public final class Scales extends Table<Scales, Scale> {
    public static final Scales SCALES = new Scales();

    public final Identity<Long> id = identity();
    public final Required<Double> mark = doublePrecision();
    public final Nullable<Float> level = real().nullable();
    public final HasMany<Scales, Scale> marked =
            hasMany(() -> SCALES, s -> s.mark).from(mark).withoutForeignKey();
    public final HasMany<Scales, Scale> alike =
            hasMany(() -> SCALES, s -> s.mark, s -> s.level).from(mark, level).withoutForeignKey();

    @Override
    protected void define(Definition<Scales> t) {
        t.index().on(mark, level);
        t.unique().on(level);
    }
}
