package dev.cormorant.change;

import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert: the values of some of a table's columns. The processor makes one subclass for each table, whose steps
 * ask for the required columns, so that a row without them does not compile. Immutable and thread-safe.
 *
 * <pre>{@code
 * db.insert(NewPost.authorId(7).title("Hello").body("...").status(DRAFT));
 * // INSERT INTO "posts" ("author_id", "title", "body", "status") VALUES (?, ?, ?, ?) RETURNING ..
 * }</pre>
 *
 * @param <S> the table
 * @param <R> its row record
 */
public abstract class NewRow<S extends Table<S, R>, R> {
    private static final Object ABSENT = new Object();

    private final S table;
    private final @Nullable Object[] values;

    /** A row with these values, by the position of their columns in {@link Table#columns()}. */
    protected NewRow(S table, @Nullable Object[] values) {
        this.table = table;
        this.values = values;
    }

    /** The values of a row that gives nothing yet. */
    protected static @Nullable Object[] absent(int columns) {
        Object[] values = new Object[columns];
        Arrays.fill(values, ABSENT);
        return values;
    }

    /** A copy of values, with one more given. */
    protected static @Nullable Object[] with(@Nullable Object[] values, int column, @Nullable Object value) {
        @Nullable Object[] copy = values.clone();
        copy[column] = value;
        return copy;
    }

    /** A copy of this row's values, with one more given. */
    protected final @Nullable Object[] with(int column, @Nullable Object value) {
        return with(values, column, value);
    }

    /** The table that the row is for. */
    public final S table() {
        return table;
    }

    /** Whether a value, null included, was given for a column, by its position in {@link Table#columns()}. */
    public final boolean isGiven(int column) {
        return values[column] != ABSENT;
    }

    /** The value that was given for a column, by its position in {@link Table#columns()}. */
    public final @Nullable Object valueAt(int column) {
        return values[column];
    }

    /** The columns that were given, never their values. */
    @Override
    public final String toString() {
        List<? extends Column<S, ?>> columns = table.columns();
        StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('(');
        String separator = "";
        for (int i = 0; i < values.length; i++) {
            if (isGiven(i)) {
                text.append(separator).append(columns.get(i).field());
                separator = ", ";
            }
        }
        return text.append(')').toString();
    }
}
