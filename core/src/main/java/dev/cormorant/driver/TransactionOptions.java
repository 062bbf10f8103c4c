package dev.cormorant.driver;

import dev.cormorant.dialect.Isolation;
import dev.cormorant.error.Argument;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one transaction is to run. Immutable: each word returns options that differ in what was said.
 *
 * <pre>{@code
 * db.transaction(t -> t.isolation(SERIALIZABLE).retry(3), tx -> ..);
 * }</pre>
 */
public final class TransactionOptions {
    /** What holds where nothing is said: the connection's isolation, writes, all the time that it needs, one try. */
    public static final TransactionOptions DEFAULTS = new TransactionOptions(null, false, false, null, 0);

    private final @Nullable Isolation isolation;
    private final boolean readOnly;
    private final boolean immediate;
    private final @Nullable Duration timeout;
    private final int retries;

    private TransactionOptions(
            @Nullable Isolation isolation,
            boolean readOnly,
            boolean immediate,
            @Nullable Duration timeout,
            int retries) {
        if (readOnly && immediate) {
            throw new IllegalArgumentException(
                    "readOnly() writes nothing, so immediate() has nothing to lock; say one of them");
        }
        this.isolation = isolation;
        this.readOnly = readOnly;
        this.immediate = immediate;
        this.timeout = timeout;
        this.retries = retries;
    }

    /**
     * How far it is kept apart from others; that of the connection unless said. A database that cannot keep the promise
     * refuses it: H2 has no {@code SERIALIZABLE}, SQLite nothing else.
     */
    public TransactionOptions isolation(Isolation level) {
        Argument.notNull(level, "isolation", "isolation");
        return new TransactionOptions(level, readOnly, immediate, timeout, retries);
    }

    /** Lets it read only: a write is an {@link IllegalStateException} before any SQL, and the database refuses it too if it can. */
    public TransactionOptions readOnly() {
        return new TransactionOptions(isolation, true, immediate, timeout, retries);
    }

    /** Takes the lock of writers from the start on SQLite, where it would be refused later; elsewhere it changes nothing. */
    public TransactionOptions immediate() {
        return new TransactionOptions(isolation, readOnly, true, timeout, retries);
    }

    /**
     * The time that it may take from its first moment to its commit. Then its running statement is cancelled, further ones are
     * refused, and it is rolled back with a {@link dev.cormorant.error.QueryFailedException}. A repeated try has the whole time
     * again.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public TransactionOptions timeout(Duration most) {
        Argument.notNull(most, "timeout", "duration");
        if (most.isNegative() || most.isZero()) {
            throw new IllegalArgumentException("timeout(" + most + ") leaves no time; name a positive duration");
        }
        return new TransactionOptions(isolation, readOnly, immediate, most, retries);
    }

    /**
     * How often the whole block runs again after a {@link dev.cormorant.error.RetryableException}, each time after a longer
     * pause of random length; never unless said. Whatever the block does outside of the database it then does again.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public TransactionOptions retry(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("retry(" + times + ") is negative; retry(0) means a single try");
        }
        return new TransactionOptions(isolation, readOnly, immediate, timeout, times);
    }

    @Nullable
    Isolation isolation() {
        return isolation;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    boolean isImmediate() {
        return immediate;
    }

    @Nullable
    Duration timeout() {
        return timeout;
    }

    int retries() {
        return retries;
    }
}
