package dev.cormorant.testkit;

import dev.cormorant.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts the statements of a database, so that a test holds what is read to as many as its shape needs:
 *
 * <pre>{@code
 * private final Statements statements = Statements.of(db);
 *
 * List<PostCard> cards = statements.assertStatements(2, () -> db.from(POSTS).select(PostCard.class).list());
 * }</pre>
 *
 * Statements of other threads are not counted. Make one for each database: it listens for as long as that lives. Thread-safe.
 */
public final class Statements {
    private final Map<Thread, List<String>> counted = new ConcurrentHashMap<>();

    private Statements() {}

    /** Listens to a database from now on. */
    public static Statements of(Database db) {
        Statements statements = new Statements();
        db.onQuery(event -> statements.heard(event.sql()));
        return statements;
    }

    private void heard(String sql) {
        List<String> texts = counted.get(Thread.currentThread());
        if (texts != null) {
            texts.add(sql);
        }
    }

    /**
     * Does something that takes exactly so many statements.
     *
     * @return what it yields
     * @throws AssertionError if it takes another number, with the statements
     */
    public <T extends @Nullable Object> T assertStatements(int expected, Supplier<T> action) {
        List<T> result = new ArrayList<>();
        assertStatements(expected, (Runnable) () -> result.add(action.get()));
        return result.get(0);
    }

    /**
     * Does something that takes exactly so many statements.
     *
     * @throws AssertionError if it takes another number, with the statements
     */
    public void assertStatements(int expected, Runnable action) {
        List<String> texts = sql(action);
        if (texts.size() != expected) {
            throw new AssertionError("expected " + expected + " statements, but " + texts.size() + " ran:"
                    + String.join("", texts.stream().map(text -> "\n" + text).toList()));
        }
    }

    /** The texts of the statements that run while something is done, in order. */
    public List<String> sql(Runnable action) {
        List<String> texts = new ArrayList<>();
        List<String> outer = counted.put(Thread.currentThread(), texts);
        try {
            action.run();
        } finally {
            restore(outer, texts);
        }
        return List.copyOf(texts);
    }

    /** Whoever counts around it counts these too. */
    private void restore(@Nullable List<String> outer, List<String> texts) {
        if (outer == null) {
            counted.remove(Thread.currentThread());
        } else {
            outer.addAll(texts);
            counted.put(Thread.currentThread(), outer);
        }
    }
}
