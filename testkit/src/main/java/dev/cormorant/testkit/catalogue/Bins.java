package dev.cormorant.testkit.catalogue;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Where articles lie: indexes that compute with generated columns. */
@Model
public final class Bins extends Table<Bins, Bin> {
    public static final Bins BINS = new Bins();

    public final Required<String> code = varchar(10).primaryKey();
    public final Required<Integer> width = integer();
    public final Generated<Integer> girth = integer().generatedAs(() -> width.times(4));

    @Override
    protected void define(Definition<Bins> t) {
        t.index("by_half").on(girth.minus(1));
        t.uniqueIndex("one_large").on(width).where(girth.gt(1000));
    }
}
