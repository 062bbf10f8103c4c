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
    /** Stands in {@link #values()} for a value that was not given; null is one that was. */
    public static final Object ABSENT = new Object();

    private final S table;
    private final Given given;

    /** A row of a table with what it was given. */
    protected NewRow(S table, Given given) {
        this.table = table;
        this.given = given;
    }

    /** What the row was given. */
    protected final Given given() {
        return given;
    }

    /** The table that the row is for. */
    public final S table() {
        return table;
    }

    /** Whether a value, null included, was given for a column, by its position in {@link Table#columns()}. */
    public final boolean isGiven(int column) {
        return given.last(column) != null;
    }

    /** The value that was given for a column, by its position in {@link Table#columns()}; null if none was. */
    public final @Nullable Object valueAt(int column) {
        Given last = given.last(column);
        return last == null ? null : last.value();
    }

    /** The given values in the order of {@link Table#columns()}, {@link #ABSENT} where none was given. */
    public final @Nullable Object[] values() {
        @Nullable Object[] values = new Object[table.columns().size()];
        Arrays.fill(values, ABSENT);
        given.fill(values, ABSENT);
        return values;
    }

    /** The columns that were given, never their values. */
    @Override
    public final String toString() {
        List<? extends Column<S, ?>> columns = table.columns();
        StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('(');
        String separator = "";
        for (int i = 0; i < columns.size(); i++) {
            if (isGiven(i)) {
                text.append(separator).append(columns.get(i).field());
                separator = ", ";
            }
        }
        return text.append(')').toString();
    }
}
