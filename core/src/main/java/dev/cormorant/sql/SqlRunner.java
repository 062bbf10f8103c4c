package dev.cormorant.sql;

import dev.cormorant.schema.Column;
import dev.cormorant.schema.TableLike;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs the user's own SQL somewhere: on connections of a pool, or in a transaction. */
public interface SqlRunner {
    /**
     * The names of a text's parameters, each once, in the order of their first places.
     *
     * @throws IllegalArgumentException if the text is not one whole statement
     */
    List<String> parameters(String text);

    /** The text with the name of a table, in quotes, where a parameter stands. */
    String withName(String text, String parameter, TableLike<?, ?> table);

    /** The text with the name of a column, in quotes and without its table's, where a parameter stands. */
    String withName(String text, String parameter, Column<?, ?> column);

    /** A message of a failure, which begins with the name of what is done where it has one. */
    String told(String message);

    /** The first rows, at most so many, as an immutable list. */
    <R extends @Nullable Object> List<R> list(SqlIntent intent, SqlShape<R> shape, int most);

    /** The rows one by one, in constant memory; the caller closes the stream. */
    <R extends @Nullable Object> Stream<R> stream(SqlIntent intent, SqlShape<R> shape);

    /** Runs a statement that returns no rows; the number of rows that it changed. */
    long execute(SqlIntent intent);
}
