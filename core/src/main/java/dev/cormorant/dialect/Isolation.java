package dev.cormorant.dialect;

import java.sql.Connection;

/** How far a transaction is kept apart from those that run beside it. */
public enum Isolation {
    /** Each statement sees what was committed before it began. */
    READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED, Feature.READ_COMMITTED),

    /** All statements see what was committed before the first of them began. */
    REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ, Feature.REPEATABLE_READ),

    /** The outcome is that of the transactions one after the other, or one of them is given up. */
    SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE, Feature.SERIALIZABLE);

    private final int level;
    private final Feature feature;

    Isolation(int level, Feature feature) {
        this.level = level;
        this.feature = feature;
    }

    /** Its number in JDBC. */
    public int level() {
        return level;
    }

    /** Refuses it for a database that does not have it. */
    public void require(Features features) {
        if (!features.has(feature)) {
            throw features.refusal(
                    "isolation " + this + " that keeps its promise",
                    features.has(Feature.SERIALIZABLE)
                            ? "its transactions are SERIALIZABLE, so leave the word out"
                            : "use REPEATABLE_READ, and lock the rows that a decision depends on");
        }
    }
}
