package dev.cormorant.change;

/** Says that the rows of a write are not wanted back. */
public enum Nothing {
    /** The only one. */
    NOTHING;

    /** For {@code db.insertAll(rows, nothing())}. */
    public static Nothing nothing() {
        return NOTHING;
    }
}
