package dev.cormorant.schema;

import dev.cormorant.type.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * What the processor makes of a {@link Model} class: the names of its fields and the reader of its rows, so that nothing
 * has to be asked of reflection. Stateless.
 *
 * @param <S> the table
 * @param <R> its row record
 */
public interface TableModel<S extends TableLike<S, R>, R> extends RowReader<R> {
    /** Tells every column and relation of the table, in the order of their declaration. */
    void describe(S table, TableMembers members);

    /** The value of a column of a row: number {@code index} of the columns that are not hidden. */
    @Nullable
    Object valueOf(R row, int index);
}
