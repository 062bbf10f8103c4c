package dev.cormorant.testkit.wallet;

import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** The rows of {@link Scraps}, seen by a schema that does not expect other kinds. */
@Model(table = "scraps")
public final class StrictScraps extends Table<StrictScraps, StrictScrap> {
    public static final StrictScraps STRICT_SCRAPS = new StrictScraps();

    public final Identity<Long> id = identity();
    public final Required<String> kind = text();
    public final Nullable<Integer> weight = integer().nullable();
    public final Nullable<Integer> length = integer().nullable();

    public final Variants<Scrap> scrap = variants(kind, Scrap.class)
            .variant("metal", () -> weight.map(Scrap.Metal::new))
            .variant("wood", () -> length.map(Scrap.Wood::new))
            .variant("glass", () -> Selection.of(weight.times(2), length, (twice, metres) -> new Scrap.Wood(metres)))
            .optional(length);
}
