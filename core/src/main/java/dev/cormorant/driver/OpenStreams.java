package dev.cormorant.driver;

import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import java.sql.Connection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The connections that a stream is read from, where nothing else can run on them meanwhile: the driver would put the rest of
 * the stream into memory first. Thread-safe.
 */
final class OpenStreams {
    private final Features features;
    private final boolean oneAtATime;
    private final Set<Connection> busy =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    OpenStreams(Features features) {
        this.features = features;
        this.oneAtATime = !features.has(Feature.STATEMENTS_BESIDE_STREAMS);
    }

    void begin(Connection connection) {
        if (oneAtATime) {
            busy.add(connection);
        }
    }

    void end(Connection connection) {
        if (oneAtATime) {
            busy.remove(connection);
        }
    }

    void requireNone(Connection connection) {
        if (oneAtATime && busy.contains(connection)) {
            throw features.refusal(
                    "other statements in a transaction while a stream of it is open",
                    "close the stream first, read by chunk(..), or open the stream outside of the transaction");
        }
    }
}
