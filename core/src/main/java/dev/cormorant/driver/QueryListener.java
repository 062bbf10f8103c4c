package dev.cormorant.driver;

/** Hears of each statement after it ran. Called on the thread that ran it; what it throws is logged and ignored. */
@FunctionalInterface
public interface QueryListener {
    /** Hears of one statement. */
    void onQuery(QueryEvent event);
}
