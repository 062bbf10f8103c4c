package dev.cormorant.testkit.types;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Constants in a table where another program stores any text: one column that must know them, one that need not. */
@Model
public final class Levels extends Table<Levels, LevelRow> {
    public static final Levels LEVELS = new Levels();

    public final Identity<Long> id = identity();
    public final Required<Level> strict = enumeration(Level.class);
    public final Required<Level> tolerant = enumeration(Level.class).unknownAs(Level.OTHER);
}
