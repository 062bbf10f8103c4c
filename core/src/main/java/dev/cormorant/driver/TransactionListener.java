package dev.cormorant.driver;

/** Hears of transactions. Called on the thread that runs the transaction; what it throws is logged and ignored. */
@FunctionalInterface
public interface TransactionListener {
    /** Hears of one event. */
    void onTransaction(TransactionEvent event);
}
