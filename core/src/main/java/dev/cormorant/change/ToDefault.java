package dev.cormorant.change;

/** Says that a column is to get what an insert would give it that leaves the column out. */
public enum ToDefault {
    /** The only one. */
    TO_DEFAULT;

    /** For {@code db.update(USERS).set(USERS.role, toDefault())}. */
    public static ToDefault toDefault() {
        return TO_DEFAULT;
    }
}
