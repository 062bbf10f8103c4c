package dev.cormorant.testkit.wallet;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Scraps, of which some are of kinds that only other programs know. */
@Model
public final class Scraps extends Table<Scraps, ScrapRow> {
    public static final Scraps SCRAPS = new Scraps();

    public final Identity<Long> id = identity();
    public final Required<String> kind = text().onWrite(String::strip);
    public final Nullable<Integer> weight = integer().nullable();
    public final Nullable<Integer> length = integer().nullable();

    public final Variants<Scrap> scrap = variants(kind, Scrap.class)
            .variant("metal", () -> weight.map(Scrap.Metal::new))
            .variant("wood", () -> length.map(Scrap.Wood::new))
            .otherwise(() -> kind.map(Scrap.Other::new));
}
