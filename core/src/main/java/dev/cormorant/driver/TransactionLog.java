package dev.cormorant.driver;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners what happens to the transactions of one database, and logs those that take too long. Thread-safe. */
public final class TransactionLog {
    private static final Logger LOG = LoggerFactory.getLogger(TransactionLog.class);

    private final List<TransactionListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong ids = new AtomicLong();
    private final @Nullable Duration slow;

    /** A log that warns of transactions that take longer than this; of none for null. */
    public TransactionLog(@Nullable Duration slow) {
        this.slow = slow;
    }

    /** Adds a listener. */
    public void add(TransactionListener listener) {
        listeners.add(listener);
    }

    Entry start() {
        Entry entry = new Entry(ids.incrementAndGet());
        entry.tell(TransactionEvent.Kind.STARTED, null);
        return entry;
    }

    /** One transaction. */
    final class Entry {
        private final long id;
        private final long began = System.nanoTime();

        private Entry(long id) {
            this.id = id;
        }

        void committed() {
            tell(TransactionEvent.Kind.COMMITTED, null);
            warnIfSlow("committed");
        }

        void rolledBack(Throwable because) {
            tell(TransactionEvent.Kind.ROLLED_BACK, because);
            warnIfSlow("rolled back");
        }

        void callbackFailed(Throwable failure) {
            LOG.error(
                    "What was to be done after the end of transaction {} failed; the transaction is over", id, failure);
            tell(TransactionEvent.Kind.CALLBACK_FAILED, failure);
        }

        private void warnIfSlow(String outcome) {
            if (slow != null && duration().compareTo(slow) > 0) {
                LOG.warn(
                        "Transaction {} took {} ms until it was {}, longer than {} ms; while it runs it holds a connection and"
                                + " its locks",
                        id,
                        duration().toMillis(),
                        outcome,
                        slow.toMillis());
            }
        }

        private void tell(TransactionEvent.Kind kind, @Nullable Throwable error) {
            if (listeners.isEmpty()) {
                return;
            }
            TransactionEvent event = new TransactionEvent(id, kind, duration(), error);
            for (TransactionListener listener : listeners) {
                try {
                    listener.onTransaction(event);
                } catch (RuntimeException e) {
                    LOG.warn("A transaction listener failed and is ignored", e);
                }
            }
        }

        private Duration duration() {
            return Duration.ofNanos(System.nanoTime() - began);
        }
    }
}
