package dev.cormorant.internal;

import dev.cormorant.driver.TransactionRules;
import dev.cormorant.error.Reaction;
import dev.cormorant.internal.load.ReadRules;
import dev.cormorant.rewrite.Rewrite;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a database where it was opened.
 *
 * @param clock says what "now" is
 * @param transactions how transactions run
 * @param rewrites change each statement between its resolution and its rendering, in this order
 * @param missingIndexes what is done about foreign keys that no index leads
 * @param reads what reads may do
 * @param transactions how transactions run
 * @param cursorKey what cursors are sealed with; null for a key of the process
 */
public record Options(
        Clock clock,
        TransactionRules transactions,
        List<Rewrite> rewrites,
        Reaction missingIndexes,
        ReadRules reads,
        TransactionRules transactions,
        @Nullable SecretKey cursorKey) {
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
                Clock.systemUTC(), TransactionRules.defaults(), List.of(), Reaction.WARN, ReadRules.defaults(), null);
    }

    /** The same with another clock. */
    public Options withClock(Clock other) {
        return new Options(other, transactions, rewrites, missingIndexes, reads, cursorKey);
    }

    /** The same with other rules of transactions. */
    public Options withTransactions(UnaryOperator<TransactionRules> change) {
        return new Options(clock, change.apply(transactions), rewrites, missingIndexes, reads, cursorKey);
    }

    /** The same with one more rewrite, after the others. */
    public Options withRewrite(Rewrite last) {
        List<Rewrite> all = Stream.concat(rewrites.stream(), Stream.of(last)).toList();
        return new Options(clock, transactions, all, missingIndexes, reads, cursorKey);
    }

    /** The same with another reaction to missing indexes. */
    public Options withMissingIndexes(Reaction reaction) {
        return new Options(clock, transactions, rewrites, reaction, reads, cursorKey);
    }

    /** The same with other rules of reads. */
    public Options withReads(UnaryOperator<ReadRules> change) {
        return new Options(clock, transactions, rewrites, missingIndexes, change.apply(reads), cursorKey);
    }

    /** The same with a key for cursors. */
    public Options withCursorKey(SecretKey key) {
        return new Options(clock, transactions, rewrites, missingIndexes, reads, key);
    }
}
