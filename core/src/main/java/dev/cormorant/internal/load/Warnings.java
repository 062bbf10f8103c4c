package dev.cormorant.internal.load;

import dev.cormorant.internal.plan.Shapes;
import dev.cormorant.ir.Select;
import dev.cormorant.query.Query;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what a query does that may not have been meant: once for each shape of query, with the caller's line. Thread-safe. */
final class Warnings {
    private static final Logger LOG = LoggerFactory.getLogger(Query.class);

    /** Whoever did not act upon so many warnings will not read more of them. */
    private static final int MOST = 1_000;

    private final Set<Warning> given = ConcurrentHashMap.newKeySet();

    /** A warning that was given. */
    private record Warning(String message, Select shape) {}

    void warn(Select select, String message) {
        if (given.size() < MOST && given.add(new Warning(message, Shapes.of(select)))) {
            LOG.warn("{} (at {})", message, Caller.line());
        }
    }
}
