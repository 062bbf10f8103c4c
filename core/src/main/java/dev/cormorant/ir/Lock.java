package dev.cormorant.ir;

/** That the rows of a query stay locked until the transaction ends. */
public record Lock(Strength strength, LockWait waiting) {
    /** The rows are about to be changed: nobody else may lock or change them. */
    public static final Lock UPDATE = new Lock(Strength.UPDATE, LockWait.WAIT);

    /** What others may still do. */
    public enum Strength {
        /** Read. */
        UPDATE,
        /** Read, and lock in this way too. */
        SHARE
    }
}
