package dev.cormorant.sql;

import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.NotUniqueException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * SQL of the user's own that yields an {@code R} for each row. Nothing runs before a terminal method; a query may be run
 * again. Immutable and thread-safe.
 *
 * <pre>{@code
 * long people = db.sql("select count(*) from users where city = :city").bind("city", city).as(Long.class).getOne();
 * }</pre>
 *
 * @param <R> what a row becomes
 */
public final class SqlQuery<R extends @Nullable Object> {
    private final SqlRunner runner;
    private final SqlIntent intent;
    private final SqlShape<R> shape;

    SqlQuery(SqlRunner runner, SqlIntent intent, SqlShape<R> shape) {
        this.runner = runner;
        this.intent = intent;
        this.shape = shape;
    }

    /** The rows, as an immutable list. */
    public List<R> list() {
        return runner.list(intent, shape, Integer.MAX_VALUE);
    }

    /** The first row; empty if there is none, or if it is a single value that is null. Put the limit into the text. */
    public Optional<R> findFirst() {
        return first(1);
    }

    /**
     * The first row.
     *
     * @throws NotFoundException if there is none
     */
    public R getFirst() {
        return findFirst().orElseThrow(this::notFound);
    }

    /**
     * The only row; empty if there is none, or if it is a single value that is null.
     *
     * @throws NotUniqueException if there are several
     */
    public Optional<R> findOne() {
        return first(2);
    }

    /**
     * The only row.
     *
     * @throws NotFoundException if there is none
     * @throws NotUniqueException if there are several
     */
    public R getOne() {
        return findOne().orElseThrow(this::notFound);
    }

    /**
     * The rows one by one, in constant memory. The stream holds a connection until it is closed.
     *
     * <pre>{@code
     * try (Stream<UserLine> lines = db.sql("select id, name from users").as(UserLine.class).stream()) {
     *     lines.forEach(this::export);
     * }
     * }</pre>
     *
     * @throws IllegalArgumentException outside of a transaction, if the statement writes: nobody would commit it
     */
    public Stream<R> stream() {
        return runner.stream(intent, shape);
    }

    private Optional<R> first(int most) {
        List<R> rows = runner.list(intent, shape, most);
        if (rows.size() > 1) {
            throw new NotUniqueException(
                    runner.told("More than one row came where the only one was asked for: " + intent.text()));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    private NotFoundException notFound() {
        return new NotFoundException(runner.told("No row came, or a null in its place: " + intent.text()));
    }
}
