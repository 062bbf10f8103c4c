package dev.cormorant.query;

import dev.cormorant.error.Argument;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Page;
import dev.cormorant.page.PageWithoutTotal;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Key;
import dev.cormorant.schema.TableLike;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ways to read the rows of a query part by part, and to tell where one of them stands: pages, slices between cursors,
 * chunks.
 *
 * @param <S> the table
 * @param <R> what a row becomes
 */
public abstract sealed class PagedTerminals<S extends TableLike<S, ?>, R extends @Nullable Object>
        extends Terminals<S, R> permits Query {
    PagedTerminals(QueryRunner runner, ReadIntent<R> intent) {
        super(runner, intent);
    }

    /**
     * A numbered page, and how many there are: two statements, or one where the page itself shows that it is the last. They
     * agree for certain in a transaction that reads repeatably.
     *
     * <pre>{@code
     * Page<Post> page = db.from(POSTS).orderBy(POSTS.createdAt.desc()).page(3, 20);
     * // SELECT .. ORDER BY "created_at" DESC, "id" DESC LIMIT ? OFFSET ?
     * // SELECT COUNT(*) FROM "posts"
     * }</pre>
     *
     * @param number the number of the page, from 1; one beyond the last has no rows
     * @param perPage the most rows of a page, at least 1
     */
    public final Page<R> page(long number, int perPage) {
        ReadIntent<R> page = pageIntent("page", number, perPage);
        List<R> rows = runner().list(page);
        boolean last = rows.size() < perPage && (number == 1 || !rows.isEmpty());
        long total = last ? page.offset() + rows.size() : runner().count(intent());
        return new Page<>(rows, number, perPage, total);
    }

    /** A numbered page, and whether there is a next one, in one statement. */
    public final PageWithoutTotal<R> pageWithoutTotal(long number, int perPage) {
        Excerpt<R> page = runner().excerpt(pageIntent("pageWithoutTotal", number, perPage));
        return new PageWithoutTotal<>(page.rows(), number, perPage, page.more());
    }

    private ReadIntent<R> pageIntent(String method, long number, int perPage) {
        requireNoLimit(method);
        requireSize(method, perPage);
        if (number < 1) {
            throw new IllegalArgumentException(method + "(" + number + ", ..): pages are numbered from 1");
        }
        long offset = number > Long.MAX_VALUE / perPage ? Long.MAX_VALUE : (number - 1) * perPage;
        return intent().withLimit((long) perPage).withOffset(offset);
    }

    /**
     * Where the row with this value of a unique column stands among the rows of the query: its number in the order, which the
     * primary key completes, and how many rows there are. Empty if the row is none of them. What is selected does not matter.
     *
     * <pre>{@code
     * Optional<Standing> ada = db.from(PLAYERS).where(PLAYERS.league.eq("A")).orderBy(PLAYERS.score.desc())
     *         .rankOf(PLAYERS.id, 7L);
     * // SELECT .. FROM (SELECT ROW_NUMBER() OVER (ORDER BY "score" DESC, "id" DESC) .., COUNT(*) OVER () ..
     * //   FROM "players" WHERE "league" = ?) AS "selected" WHERE ..
     * }</pre>
     *
     * @throws IllegalArgumentException if the column is neither the primary key nor unique, or the query yields something
     *     else than rows
     * @throws IllegalStateException if it has a limit
     */
    public final <T> Optional<Standing> rankOf(Column<S, T> key, T value) {
        return rankOf(Key.of(key, value));
    }

    /** The same of a row that is named by several columns: {@code rankOf(Key.of(SCORES.game, 3L).and(SCORES.user, 7L))}. */
    public final Optional<Standing> rankOf(Key<S> key) {
        Argument.notNull(key, "rankOf", "key");
        requireNoLimit("rankOf");
        Selected.requireEach(intent(), "rankOf(..)");
        return runner().standing(intent(), key);
    }

    /**
     * So many rows behind a cursor, in the order of the query, which the primary key completes. However far they are, they
     * are found by what they hold and not by counting.
     *
     * <pre>{@code
     * Slice<Post> slice = db.from(POSTS).orderBy(POSTS.createdAt.desc()).after(cursor, 20);
     * // SELECT .. WHERE ("created_at", "id") < (?, ?) ORDER BY "created_at" DESC, "id" DESC LIMIT ?
     * }</pre>
     *
     * @param from where to begin: the {@code next} of another slice; null for the beginning
     * @param size the most rows, at least 1
     * @throws dev.cormorant.error.InvalidCursorException if the cursor was changed, is out of date or belongs to another query
     * @throws IllegalArgumentException if the table has no primary key
     */
    public final Slice<R> after(@Nullable Cursor from, int size) {
        requireNoLimit("after");
        requireSize("after", size);
        return runner().after(intent(), from, size);
    }

    /**
     * So many rows in front of a cursor, in the order of the query.
     *
     * @param to where to end: the {@code previous} of another slice; null for the end
     * @param size the most rows, at least 1
     * @throws dev.cormorant.error.InvalidCursorException if the cursor was changed, is out of date or belongs to another query
     * @throws IllegalArgumentException if the table has no primary key
     */
    public final Slice<R> before(@Nullable Cursor to, int size) {
        requireNoLimit("before");
        requireSize("before", size);
        return runner().before(intent(), to, size);
    }

    /**
     * The rows between two cursors, in the order of the query. Windows that meet at a cursor stay neighbours: a row that
     * arrives is in one of them.
     *
     * @param from where to begin; null for the beginning
     * @param to where to end; null for the end
     * @throws dev.cormorant.error.InvalidCursorException if a cursor was changed, is out of date or belongs to another query
     * @throws IllegalArgumentException if the table has no primary key
     */
    public final List<R> between(@Nullable Cursor from, @Nullable Cursor to) {
        requireNoLimit("between");
        return runner().between(intent(), from, to);
    }

    /**
     * Does something with the rows in chunks of so many, in the order of the query, which the primary key completes. Each
     * chunk is read by a statement of its own when the one before is done with, so the rows of a chunk may be deleted, or
     * changed but for the columns of the order. What the action throws ends it and reaches the caller unchanged.
     *
     * <pre>{@code
     * long posts = db.from(POSTS).where(POSTS.status.eq(DRAFT)).chunk(500, drafts -> index.remove(drafts));
     * }</pre>
     *
     * @param size the most rows of a chunk, at least 1
     * @return the number of rows
     * @throws IllegalArgumentException if the table has no primary key
     */
    public final <E extends Exception> long chunk(int size, ChunkAction<R, E> action) throws E {
        Argument.notNull(action, "chunk", "action");
        return chunkWhile(size, rows -> {
            action.run(rows);
            return true;
        });
    }

    /** The same for as long as the action returns true; the number of rows that it was given. */
    public final <E extends Exception> long chunkWhile(int size, ChunkTest<R, E> action) throws E {
        Argument.notNull(action, "chunkWhile", "action");
        requireNoLimit("chunk");
        requireSize("chunk", size);
        intent().requireNotCached("chunk", "chunks are read once; leave out cached(..), or read a page");
        long rows = 0;
        boolean wanted = true;
        for (Iterator<List<R>> chunks = runner().chunks(intent(), size); wanted && chunks.hasNext(); ) {
            List<R> chunk = chunks.next();
            rows += chunk.size();
            wanted = action.test(chunk);
        }
        return rows;
    }

    private void requireNoLimit(String method) {
        intent().requireNotNearest(method);
        if (intent().limit() != null) {
            throw new IllegalStateException("limit(" + intent().limit() + ") and " + method
                    + "(..) both say how many rows of " + intent().table() + "; leave limit out");
        }
    }

    static void requireSize(String method, long rows) {
        if (rows < 1) {
            throw new IllegalArgumentException(method + "(.., " + rows + "): the number of rows is at least 1");
        }
    }
}
