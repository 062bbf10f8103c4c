package dev.cormorant;

import dev.cormorant.cache.ResultCache;
import dev.cormorant.error.Argument;
import dev.cormorant.error.Reaction;
import dev.cormorant.internal.Options;
import dev.cormorant.internal.load.ReadRules;
import dev.cormorant.json.JsonCodec;
import dev.cormorant.rewrite.Rewrite;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a database behaves, said where it is opened. Immutable: each word returns settings that differ in what was said.
 *
 * <pre>{@code
 * Database db = Database.open(SCHEMA, dataSource, s -> s.clock(fixedClock));
 * }</pre>
 */
public final class Settings {
    private static final Set<Integer> KEY_LENGTHS = Set.of(16, 24, 32);

    private final Options options;

    private Settings(Options options) {
        this.options = options;
    }

    /** What holds where nothing is said. */
    static Settings defaults() {
        return new Settings(Options.defaults());
    }

    /** The clock that says what "now" is; the system's unless said. */
    public Settings clock(Clock clock) {
        Argument.notNull(clock, "clock", "clock");
        return new Settings(options.withClock(clock));
    }

    /**
     * Lets a transaction go on after a failed statement on every database, as {@link Tx#attempt} does for a single one: where
     * the database would refuse what follows, each statement gets a savepoint, which is one more round trip. Off unless said.
     */
    public Settings statementSavepoints(boolean on) {
        return new Settings(options.withStatementSavepoints(on));
    }

    /** Warns in the log of transactions that took longer than this, which is not negative; of none unless said. */
    public Settings slowTransaction(Duration longest) {
        Argument.notNull(longest, "slowTransaction", "duration");
        if (longest.isNegative()) {
            throw new IllegalArgumentException(
                    "slowTransaction(" + longest + "): a transaction takes no negative time; say 0 to hear of each");
        }
        return new Settings(options.withSlowTransaction(longest));
    }

    /**
     * Tells the values of a statement in the exception of its failure, for tests and development: in the message, and by
     * {@code failure().values()}. Never those of a statement that speaks of a {@link dev.cormorant.schema.Hidden} column, of
     * SQL of your own, or of many rows that go in together. Off unless said: what users typed does not end in a log.
     */
    public Settings valuesInErrors() {
        return new Settings(options.withValuesInErrors());
    }

    /** Changes each statement between its resolution and its rendering; several do so in the order in which they are said. */
    public Settings rewrite(Rewrite rewrite) {
        Argument.notNull(rewrite, "rewrite", "rewrite");
        return new Settings(options.withRewrite(rewrite));
    }

    /** Writes and reads JSON documents; unless said, by the codec on the class path, as {@code cormorant-jackson} is. */
    public Settings json(JsonCodec codec) {
        Argument.notNull(codec, "json", "codec");
        return new Settings(options.withJson(codec));
    }

    /**
     * The most rows that one statement of a write collects or writes; 500 unless said. Larger writes are several statements
     * in one transaction.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Settings writeBatchSize(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("writeBatchSize(" + rows + ") leaves no row; say at least 1");
        }
        return new Settings(options.withWrites(options.writes().withBatchSize(rows)));
    }

    /**
     * The most rows that one delete or update takes by their keys; 10,000 unless said, 0 for any number. That are rows to which
     * others refer of which Cormorant does what is to become of them: since they may lead to several tables, and no foreign key
     * is theirs, or since they count their changes. Above it a {@link dev.cormorant.error.TooManyRowsException} leaves everything
     * as it was. Writes that are one statement know no such bound, and {@code expectAtMost(n)} is one for any write.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Settings maxExpandedRows(long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(
                    "maxExpandedRows(" + rows + ") is negative; say the most rows, or 0 for any number");
        }
        return new Settings(options.withWrites(options.writes().withMaxExpandedRows(rows)));
    }

    /**
     * What is done about foreign keys that no index leads; WARN unless said. With THROW a database is not opened:
     * {@code Database.open(SCHEMA, dataSource, s -> s.missingIndexes(Reaction.THROW))}.
     */
    public Settings missingIndexes(Reaction reaction) {
        Argument.notNull(reaction, "missingIndexes", "reaction");
        return new Settings(options.withMissingIndexes(reaction));
    }

    /**
     * Takes what is unwise for a mistake: {@code unboundedLists(THROW)}, {@code scans(THROW)} and
     * {@code missingIndexes(THROW)}.
     *
     * <pre>{@code
     * Database db = Database.open(SCHEMA, dataSource, s -> s.strict());
     * db.from(POSTS).list();             // IllegalStateException: nothing bounds this list
     * db.from(POSTS).limit(100).list();  // runs
     * }</pre>
     */
    public Settings strict() {
        return unboundedLists(Reaction.THROW).scans(Reaction.THROW).missingIndexes(Reaction.THROW);
    }

    /**
     * What is done about a list that nothing bounds: no limit, no page or cursor, no {@code eq} or {@code in} on a unique
     * key, no default limit; {@code OFF} unless said. {@code unbounded()} lifts it for one query.
     */
    public Settings unboundedLists(Reaction reaction) {
        Argument.notNull(reaction, "unboundedLists", "reaction");
        return reads(rules -> rules.withUnboundedLists(reaction));
    }

    /**
     * What is done about a query of a table of which no declared index starts with a column of the condition or with the
     * first column of the order; {@code OFF} unless said. {@code allowScan()} lifts it for one query, {@code t.small()} for
     * one table.
     */
    public Settings scans(Reaction reaction) {
        Argument.notNull(reaction, "scans", "reaction");
        return reads(rules -> rules.withScans(reaction));
    }

    /**
     * The limit of lists that nothing bounds; 0, as it is unless said, for none. It is of each parent where lists are read
     * inside of others. A list that it cuts is logged once for each shape of query, and told to listeners as {@link
     * dev.cormorant.driver.QueryEvent#truncated()}. Counts, streams, chunks, trees and writes know no default limit.
     */
    public Settings defaultLimit(long rows) {
        return reads(rules -> rules.withDefaultLimit(requireNotNegative("defaultLimit", rows)));
    }

    /**
     * The number of rows above which a list that nothing bounds is logged, once for each shape of query and with the line
     * that asked for it; 10,000 unless said, 0 for never.
     */
    public Settings listWarning(long rows) {
        return reads(rules -> rules.withListWarning(requireNotNegative("listWarning", rows)));
    }

    /**
     * The number of rows above which a list that nothing bounds fails with a
     * {@link dev.cormorant.error.TooManyRowsException}; it is never cut. 0, as it is unless said, for no number.
     */
    public Settings listCap(long rows) {
        return reads(rules -> rules.withListCap(requireNotNegative("listCap", rows)));
    }

    /**
     * The most parents whose related rows one query may load; more fail with a
     * {@link dev.cormorant.error.TooManyRowsException} before the related rows are read. 0, as it is unless said, for any
     * number.
     */
    public Settings maxRelationKeys(int keys) {
        requireNotNegative("maxRelationKeys", keys);
        return reads(rules -> rules.withMaxRelationKeys(keys));
    }

    /**
     * The most relations that a result may go over, one inside of the other: {@code USERS.posts.select(POSTS.comments)} is two,
     * and a tree is one, however high it grows. A selection that goes deeper is an {@link IllegalArgumentException} before any
     * SQL. 16 unless said.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Settings maxDepth(int relations) {
        if (relations < 1) {
            throw new IllegalArgumentException("maxDepth(" + relations + ") leaves no relation; say at least 1");
        }
        return reads(rules -> rules.withMaxDepth(relations));
    }

    /**
     * The most rows of a table that is searched on a database without search indexes, as H2, and the most rows that the
     * nearest are chosen among where no index of vectors finds them; more fail with a {@link
     * dev.cormorant.error.TooManyRowsException}. 10,000 unless said, 0 for any number.
     */
    public Settings scanCap(long rows) {
        return reads(rules -> rules.withScanCap(requireNotNegative("scanCap", rows)));
    }

    /**
     * The key that cursors are encrypted and authenticated with, by AES-GCM: 16, 24 or 32 random bytes that all programs
     * share that are to understand each other's cursors. Without one each process has a random key of its own.
     *
     * @throws IllegalArgumentException if the key has another length
     */
    public Settings cursorKey(byte[] key) {
        Argument.notNull(key, "cursorKey", "key");
        if (!KEY_LENGTHS.contains(key.length)) {
            throw new IllegalArgumentException(
                    "cursorKey(..): a key of " + key.length + " bytes; AES needs 16, 24 or 32 random ones");
        }
        return new Settings(options.withCursorKey(new SecretKeySpec(key, "AES")));
    }

    /**
     * Where results are kept of queries that say {@link dev.cormorant.query.Query#cached cached(..)}; nowhere unless said, and
     * such queries are read as always.
     *
     * <pre>{@code
     * Database db = Database.open(SCHEMA, dataSource, s -> s.resultCache(CaffeineCache.ofAtMost(10_000)));
     * }</pre>
     */
    public Settings resultCache(ResultCache cache) {
        Argument.notNull(cache, "resultCache", "cache");
        return new Settings(options.withResultCache(cache));
    }

    private Settings reads(UnaryOperator<ReadRules> change) {
        return new Settings(options.withReads(change));
    }

    private static long requireNotNegative(String setting, long number) {
        if (number < 0) {
            throw new IllegalArgumentException(
                    setting + "(" + number + "): the number is at least 0; 0 switches it off");
        }
        return number;
    }

    Options options() {
        return options;
    }
}
