package dev.cormorant.driver;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The listeners of one database. Thread-safe; costs one check where nobody listens. */
public final class QueryListeners {
    private static final Logger LOG = LoggerFactory.getLogger(QueryListeners.class);

    private final List<QueryListener> listeners;
    private final @Nullable String name;

    private QueryListeners(List<QueryListener> listeners, @Nullable String name) {
        this.listeners = listeners;
        this.name = name;
    }

    /** No listeners yet. */
    public QueryListeners() {
        this(new CopyOnWriteArrayList<>(), null);
    }

    /** The same listeners, who hear of statements with this name. */
    QueryListeners named(String other) {
        return new QueryListeners(listeners, other);
    }

    /** Adds a listener. */
    public void add(QueryListener listener) {
        listeners.add(listener);
    }

    /** The time now if anybody wants to know how long a statement takes. */
    long start() {
        return listeners.isEmpty() ? 0 : System.nanoTime();
    }

    void tell(Command command, long started, long rows, @Nullable Throwable error) {
        tell(command, started, rows, false, error);
    }

    void tell(Command command, long started, RowsReader.Tally tally) {
        tell(command, started, tally.rows(), tally.truncated(), null);
    }

    private void tell(Command command, long started, long rows, boolean truncated, @Nullable Throwable error) {
        if (listeners.isEmpty()) {
            return;
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - started);
        QueryEvent event =
                new QueryEvent(name, command.text(), command.parameters().size(), duration, rows, truncated, error);
        for (QueryListener listener : listeners) {
            try {
                listener.onQuery(event);
            } catch (RuntimeException e) {
                LOG.warn("A query listener failed and is ignored", e);
            }
        }
    }
}
