package dev.cormorant.internal;

import dev.cormorant.cache.ResultCache;
import dev.cormorant.error.Reaction;
import dev.cormorant.internal.load.ReadRules;
import dev.cormorant.json.JsonCodec;
import dev.cormorant.rewrite.Rewrite;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a database where it was opened.
 *
 * @param clock says what "now" is
 * @param rewrites change each statement between its resolution and its rendering, in this order
 * @param missingIndexes what is done about foreign keys that no index leads
 * @param reads what reads may do
 * @param transactions how transactions run
 * @param cursorKey what cursors are sealed with; null for a key of the process
 * @param json writes and reads JSON; null for the codec that is found
 * @param writeBatchSize the most rows that one statement of a write collects or writes
 * @param valuesInErrors whether exceptions of the database tell the values of the statement
 * @param resultCache keeps results of queries that allow it; null for none
 */
public record Options(
        Clock clock,
        List<Rewrite> rewrites,
        Reaction missingIndexes,
        ReadRules reads,
        TransactionRules transactions,
        @Nullable SecretKey cursorKey,
        @Nullable JsonCodec json,
        int writeBatchSize,
        boolean valuesInErrors,
        @Nullable ResultCache resultCache) {
    private static final int WRITE_BATCH_SIZE = 500;

    /**
     * How transactions run.
     *
     * @param statementSavepoints whether one survives each failed statement, by a savepoint before it
     * @param slow how long one may take without a warning; null for any time
     */
    public record TransactionRules(
            boolean statementSavepoints, @Nullable Duration slow) {}

    /** What holds where nothing is said. */
    public static Options defaults() {
        return new Options(
                Clock.systemUTC(),
                List.of(),
                Reaction.WARN,
                ReadRules.defaults(),
                new TransactionRules(false, null),
                null,
                null,
                WRITE_BATCH_SIZE,
                false,
                null);
    }

    /** The same with another clock. */
    public Options withClock(Clock other) {
        return new Options(
                other,
                rewrites,
                missingIndexes,
                reads,
                transactions,
                cursorKey,
                json,
                writeBatchSize,
                valuesInErrors,
                resultCache);
    }

    /** The same with one more rewrite, after the others. */
    public Options withRewrite(Rewrite last) {
        List<Rewrite> all = Stream.concat(rewrites.stream(), Stream.of(last)).toList();
        return new Options(
                clock,
                all,
                missingIndexes,
                reads,
                transactions,
                cursorKey,
                json,
                writeBatchSize,
                valuesInErrors,
                resultCache);
    }

    /** The same with another reaction to missing indexes. */
    public Options withMissingIndexes(Reaction reaction) {
        return new Options(
                clock,
                rewrites,
                reaction,
                reads,
                transactions,
                cursorKey,
                json,
                writeBatchSize,
                valuesInErrors,
                resultCache);
    }

    /** The same with other rules of reads. */
    public Options withReads(UnaryOperator<ReadRules> change) {
        return new Options(
                clock,
                rewrites,
                missingIndexes,
                change.apply(reads),
                transactions,
                cursorKey,
                json,
                writeBatchSize,
                valuesInErrors,
                resultCache);
    }

    /** The same with savepoints before statements, or without. */
    public Options withStatementSavepoints(boolean on) {
        TransactionRules other = new TransactionRules(on, transactions.slow());
        return new Options(
                clock,
                rewrites,
                missingIndexes,
                reads,
                other,
                cursorKey,
                json,
                writeBatchSize,
                valuesInErrors,
                resultCache);
    }

    /** The same with another time that a transaction may take without a warning. */
    public Options withSlowTransaction(Duration longest) {
        TransactionRules other = new TransactionRules(transactions.statementSavepoints(), longest);
        return new Options(
                clock,
                rewrites,
                missingIndexes,
                reads,
                other,
                cursorKey,
                json,
                writeBatchSize,
                valuesInErrors,
                resultCache);
    }

    /** The same with a key for cursors. */
    public Options withCursorKey(SecretKey key) {
        return new Options(
                clock,
                rewrites,
                missingIndexes,
                reads,
                transactions,
                key,
                json,
                writeBatchSize,
                valuesInErrors,
                resultCache);
    }

    /** The same with another number of rows for each statement of a write. */
    public Options withWriteBatchSize(int rows) {
        return new Options(
                clock,
                rewrites,
                missingIndexes,
                reads,
                transactions,
                cursorKey,
                json,
                rows,
                valuesInErrors,
                resultCache);
    }

    /** The same with values in errors. */
    public Options withValuesInErrors() {
        return new Options(
                clock,
                rewrites,
                missingIndexes,
                reads,
                transactions,
                cursorKey,
                json,
                writeBatchSize,
                true,
                resultCache);
    }

    /** The same with a JSON codec of one's own. */
    public Options withJson(JsonCodec codec) {
        return new Options(
                clock,
                rewrites,
                missingIndexes,
                reads,
                transactions,
                cursorKey,
                codec,
                writeBatchSize,
                valuesInErrors,
                resultCache);
    }

    /** The same with a cache of results. */
    public Options withResultCache(ResultCache cache) {
        return new Options(
                clock,
                rewrites,
                missingIndexes,
                reads,
                transactions,
                cursorKey,
                json,
                writeBatchSize,
                valuesInErrors,
                cache);
    }
}
