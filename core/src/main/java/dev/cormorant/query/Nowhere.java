package dev.cormorant.query;

import dev.cormorant.ir.Lock;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SetOperation;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.Key;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stands for a database where a query is only said: there is nowhere to run it. */
enum Nowhere implements QueryRunner {
    INSTANCE;

    private static IllegalStateException nowhere() {
        return new IllegalStateException(
                "a query that begins with from(..) of no database says what a view is made of, and"
                        + " cannot be run; begin it with db.from(..)");
    }

    @Override
    public <R extends @Nullable Object> List<R> list(ReadIntent<R> intent) {
        throw nowhere();
    }

    @Override
    public <R> Optional<R> row(ReadIntent<R> intent) {
        throw nowhere();
    }

    @Override
    public <R extends @Nullable Object> Excerpt<R> excerpt(ReadIntent<R> intent) {
        throw nowhere();
    }

    @Override
    public <R extends @Nullable Object> Slice<R> after(ReadIntent<R> intent, @Nullable Cursor from, int size) {
        throw nowhere();
    }

    @Override
    public <R extends @Nullable Object> Slice<R> before(ReadIntent<R> intent, @Nullable Cursor to, int size) {
        throw nowhere();
    }

    @Override
    public <R extends @Nullable Object> List<R> between(
            ReadIntent<R> intent, @Nullable Cursor from, @Nullable Cursor to) {
        throw nowhere();
    }

    @Override
    public <R extends @Nullable Object> Iterator<List<R>> chunks(ReadIntent<R> intent, int size) {
        throw nowhere();
    }

    @Override
    public <R extends @Nullable Object> Stream<R> stream(ReadIntent<R> intent) {
        throw nowhere();
    }

    @Override
    public String told(String message) {
        return message;
    }

    @Override
    public long count(ReadIntent<?> intent) {
        throw nowhere();
    }

    @Override
    public boolean exists(ReadIntent<?> intent) {
        throw nowhere();
    }

    @Override
    public int mostListed() {
        throw nowhere();
    }

    @Override
    public Explanation explain(ReadIntent<?> intent) {
        throw nowhere();
    }

    @Override
    public Select select(ReadIntent<?> intent) {
        throw nowhere();
    }

    @Override
    public Optional<Standing> standing(ReadIntent<?> intent, Key<?> key) {
        throw nowhere();
    }

    @Override
    public void requireLockable(Lock lock) {
        throw nowhere();
    }

    @Override
    public void requireSupported(SetOperation.Operator operator) {
        if (operator == SetOperation.Operator.INTERSECT_ALL || operator == SetOperation.Operator.EXCEPT_ALL) {
            throw new IllegalStateException(
                    "not every database has the intersection or difference that keeps equal rows;"
                            + " use intersect(..) or except(..) in a view, which keep each once");
        }
    }
}
