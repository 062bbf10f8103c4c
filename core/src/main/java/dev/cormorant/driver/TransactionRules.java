package dev.cormorant.driver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How all transactions of a database run.
 *
 * @param statementSavepoints whether a transaction survives each failed statement, by a savepoint before it
 * @param slow how long one may take without a warning; null for any time
 */
public record TransactionRules(
        boolean statementSavepoints, @Nullable Duration slow) {
    /** What holds where nothing is said. */
    public static TransactionRules defaults() {
        return new TransactionRules(false, null);
    }

    /** The same with savepoints before statements, or without. */
    public TransactionRules withStatementSavepoints(boolean on) {
        return new TransactionRules(on, slow);
    }

    /** The same with another time that one may take without a warning. */
    public TransactionRules withSlow(Duration longest) {
        return new TransactionRules(statementSavepoints, longest);
    }
}
