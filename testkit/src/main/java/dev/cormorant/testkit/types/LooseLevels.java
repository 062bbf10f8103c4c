package dev.cormorant.testkit.types;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** The table of {@link Levels} as a program sees it that stores any text. */
@Model(table = "levels")
public final class LooseLevels extends Table<LooseLevels, LooseLevel> {
    public static final LooseLevels LOOSE_LEVELS = new LooseLevels();

    public final Identity<Long> id = identity();
    public final Required<String> strict = text();
    public final Required<String> tolerant = text();
}
