package dev.cormorant.driver;

import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.DatabaseException;
import dev.cormorant.error.QueryFailedException;
import dev.cormorant.error.RetryableException;
import dev.cormorant.error.SqlFailure;
import org.jspecify.annotations.Nullable;

/**
 * The failures in a transaction, or in a savepoint inside one, after which the database keeps nothing of it whatever the
 * block does: a commit that looked as if it succeeded would lose work in silence.
 */
final class Failures {
    /** The class of the standard's codes for "the transaction was rolled back". */
    private static final String ROLLED_BACK = "40";

    private final boolean survived;
    private final @Nullable Failures outer;
    private @Nullable DatabaseException fatal;

    private Failures(boolean survived, @Nullable Failures outer) {
        this.survived = survived;
        this.outer = outer;
    }

    /** No failures in a new transaction. */
    static Failures of(Dialect dialect) {
        return new Failures(dialect.features().has(Feature.TRANSACTION_SURVIVES_FAILURE), null);
    }

    /** No failures in a new savepoint. */
    Failures inner() {
        return new Failures(survived, this);
    }

    void note(DatabaseException failure) {
        String state = failure.failure().sqlState();
        boolean rolledBack = state != null && state.startsWith(ROLLED_BACK);
        if (rolledBack || !survived) {
            fatal = failure;
        }
        if (rolledBack && outer != null) {
            outer.note(failure);
        }
    }

    /** Nothing of it may be committed any more. */
    void giveUp(DatabaseException because) {
        fatal = because;
    }

    /** Refuses to go on as if nothing had happened. */
    void requireNone() {
        if (fatal == null) {
            return;
        }
        String message =
                "A statement of this transaction failed, and with it the database gave up all of its work; let the"
                        + " exception through, or do what may fail in a transaction inside";
        SqlFailure failure = fatal.failure();
        throw fatal instanceof RetryableException
                ? new RetryableException(message, failure, fatal)
                : new QueryFailedException(message, failure, fatal);
    }
}
