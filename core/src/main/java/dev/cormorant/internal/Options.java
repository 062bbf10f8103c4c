package dev.cormorant.internal;

import dev.cormorant.cache.ResultCache;
import dev.cormorant.error.Reaction;
import dev.cormorant.internal.load.ReadRules;
import dev.cormorant.internal.write.WriteRules;
import dev.cormorant.json.JsonCodec;
import dev.cormorant.rewrite.Rewrite;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** What was said about a database where it was opened. Immutable: each word returns a copy that differs in what was said. */
public final class Options {
    private static final Options DEFAULTS = new Options();

    private Clock clock = Clock.systemUTC();
    private List<Rewrite> rewrites = List.of();
    private Reaction missingIndexes = Reaction.WARN;
    private ReadRules reads = ReadRules.defaults();
    private TransactionRules transactions = new TransactionRules(false, null);
    private @Nullable SecretKey cursorKey;
    private @Nullable JsonCodec json;
    private WriteRules writes = WriteRules.defaults();
    private boolean valuesInErrors;
    private @Nullable ResultCache resultCache;

    private Options() {}

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
        return DEFAULTS;
    }

    /** A copy, changed before anybody sees it. */
    private Options with(Consumer<Options> change) {
        Options copy = new Options();
        copy.clock = clock;
        copy.rewrites = rewrites;
        copy.missingIndexes = missingIndexes;
        copy.reads = reads;
        copy.transactions = transactions;
        copy.cursorKey = cursorKey;
        copy.json = json;
        copy.writes = writes;
        copy.valuesInErrors = valuesInErrors;
        copy.resultCache = resultCache;
        change.accept(copy);
        return copy;
    }

    /** The same with another clock. */
    public Options withClock(Clock other) {
        return with(copy -> copy.clock = other);
    }

    /** The same with one more rewrite, after the others. */
    public Options withRewrite(Rewrite last) {
        return with(copy -> copy.rewrites =
                Stream.concat(rewrites.stream(), Stream.of(last)).toList());
    }

    /** The same with another reaction to missing indexes. */
    public Options withMissingIndexes(Reaction reaction) {
        return with(copy -> copy.missingIndexes = reaction);
    }

    /** The same with other rules of reads. */
    public Options withReads(UnaryOperator<ReadRules> change) {
        return with(copy -> copy.reads = change.apply(reads));
    }

    /** The same with savepoints before statements, or without. */
    public Options withStatementSavepoints(boolean on) {
        return with(copy -> copy.transactions = new TransactionRules(on, transactions.slow()));
    }

    /** The same with another time that a transaction may take without a warning. */
    public Options withSlowTransaction(Duration longest) {
        return with(copy -> copy.transactions = new TransactionRules(transactions.statementSavepoints(), longest));
    }

    /** The same with a key for cursors. */
    public Options withCursorKey(SecretKey key) {
        return with(copy -> copy.cursorKey = key);
    }

    /** The same with other rules for writes. */
    public Options withWrites(WriteRules rules) {
        return with(copy -> copy.writes = rules);
    }

    /** The same with values in errors. */
    public Options withValuesInErrors() {
        return with(copy -> copy.valuesInErrors = true);
    }

    /** The same with a JSON codec of one's own. */
    public Options withJson(JsonCodec codec) {
        return with(copy -> copy.json = codec);
    }

    /** The same with a cache of results. */
    public Options withResultCache(ResultCache cache) {
        return with(copy -> copy.resultCache = cache);
    }

    /** Says what "now" is. */
    public Clock clock() {
        return clock;
    }

    /** They change each statement between its resolution and its rendering, in this order. */
    public List<Rewrite> rewrites() {
        return rewrites;
    }

    /** What is done about foreign keys that no index leads. */
    public Reaction missingIndexes() {
        return missingIndexes;
    }

    /** What reads may do. */
    public ReadRules reads() {
        return reads;
    }

    /** How transactions run. */
    public TransactionRules transactions() {
        return transactions;
    }

    /** What cursors are sealed with; null for a key of the process. */
    public @Nullable SecretKey cursorKey() {
        return cursorKey;
    }

    /** Writes and reads JSON; null for the codec that is found. */
    public @Nullable JsonCodec json() {
        return json;
    }

    /** What writes may do. */
    public WriteRules writes() {
        return writes;
    }

    /** Whether exceptions of the database tell the values of the statement. */
    public boolean valuesInErrors() {
        return valuesInErrors;
    }

    /** Keeps results of queries that allow it; null for none. */
    public @Nullable ResultCache resultCache() {
        return resultCache;
    }
}
