package dev.cormorant.testkit.types;

import dev.cormorant.schema.Schema;

/** The schemas of these tables. */
public final class TypeSchemas {
    /** What every database can hold. */
    public static final Schema TYPES = Schema.of(Words.WORDS, Keys.KEYS, Lists.LISTS);

    /** What needs a JSON codec. */
    public static final Schema JSON = Schema.of(Documents.DOCUMENTS);

    /** What needs vectors. */
    public static final Schema VECTORS = Schema.of(Vectors.VECTORS);

    /** A table whose rows are alike by numbers that may be zero. */
    public static final Schema SCALES = Schema.of(Scales.SCALES);

    /** A table that others fill with anything. */
    public static final Schema LOOSE = Schema.of(LooseLevels.LOOSE_LEVELS);

    /** The same table where the texts are constants. */
    public static final Schema STRICT = Schema.of(Levels.LEVELS);

    private TypeSchemas() {}
}
