package dev.cormorant.example.explorer.load;

import dev.cormorant.driver.QueryEvent;
import dev.cormorant.driver.QueryListener;
import java.util.concurrent.atomic.LongAdder;

/** Counts what a database does. */
public final class Meter implements QueryListener {
    private final LongAdder statements = new LongAdder();
    private final LongAdder written = new LongAdder();

    @Override
    public void onQuery(QueryEvent event) {
        statements.increment();
        if (!event.sql().startsWith("SELECT")) {
            written.add(Math.max(0, event.rows()));
        }
    }

    /** The statements that ran. */
    public long statements() {
        return statements.sum();
    }

    /** The rows that they inserted, updated and deleted. */
    public long written() {
        return written.sum();
    }
}
