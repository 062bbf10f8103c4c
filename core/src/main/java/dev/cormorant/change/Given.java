package dev.cormorant.change;

import org.jspecify.annotations.Nullable;

/**
 * What a row to insert was given: one value, and what was given before it. Rows that begin alike share their beginning, so a
 * builder copies nothing. Immutable and thread-safe; made by generated code.
 */
public final class Given {
    /** Nothing yet. */
    public static final Given NOTHING = new Given(null, -1, null);

    private final @Nullable Given before;
    private final int column;
    private final @Nullable Object value;

    private Given(@Nullable Given before, int column, @Nullable Object value) {
        this.before = before;
        this.column = column;
        this.value = value;
    }

    /** The same and a value, null included, for the column at this position in the table; of two for one column the later holds. */
    public Given and(int position, @Nullable Object next) {
        return new Given(this, position, next);
    }

    /** What was given for a column at last; null for nothing. */
    @Nullable
    Given last(int position) {
        for (Given given = this; given != null; given = given.before) {
            if (given.column == position) {
                return given;
            }
        }
        return null;
    }

    @Nullable
    Object value() {
        return value;
    }

    /** Puts the values in their places, where no other value is yet. */
    void fill(@Nullable Object[] places, Object empty) {
        for (Given given = this; given.before != null; given = given.before) {
            if (places[given.column] == empty) {
                places[given.column] = given.value;
            }
        }
    }
}
