package dev.cormorant.internal.load;

import dev.cormorant.error.Reaction;

/**
 * What the settings of a database say about reads.
 *
 * @param unboundedLists what is done about lists that nothing bounds
 * @param scans what is done about queries that no index leads
 * @param defaultLimit the limit of lists that nothing bounds; 0 for none
 * @param listWarning the number of rows from which such a list is warned of; 0 for none
 * @param listCap the number of rows above which such a list fails; 0 for none
 * @param maxRelationKeys the most parents whose related rows one query may load; 0 for any number
 * @param scanCap the most rows that are searched or compared without an index; 0 for any number
 * @param maxDepth the most relations that a result may go over, one inside of the other
 */
public record ReadRules(
        Reaction unboundedLists,
        Reaction scans,
        long defaultLimit,
        long listWarning,
        long listCap,
        int maxRelationKeys,
        long scanCap,
        int maxDepth) {
    private static final long MANY = 10_000;
    private static final int DEEP = 16;

    /** What holds where nothing is said. */
    public static ReadRules defaults() {
        return new ReadRules(Reaction.OFF, Reaction.OFF, 0, MANY, 0, 0, MANY, DEEP);
    }

    /** Whether a list that nothing bounds is limited or capped. */
    boolean limitLists() {
        return defaultLimit > 0 || listCap > 0;
    }

    /** The same with another reaction to lists that nothing bounds. */
    public ReadRules withUnboundedLists(Reaction reaction) {
        return new ReadRules(reaction, scans, defaultLimit, listWarning, listCap, maxRelationKeys, scanCap, maxDepth);
    }

    /** The same with another reaction to queries that no index leads. */
    public ReadRules withScans(Reaction reaction) {
        return new ReadRules(
                unboundedLists, reaction, defaultLimit, listWarning, listCap, maxRelationKeys, scanCap, maxDepth);
    }

    /** The same with another default limit. */
    public ReadRules withDefaultLimit(long rows) {
        return new ReadRules(unboundedLists, scans, rows, listWarning, listCap, maxRelationKeys, scanCap, maxDepth);
    }

    /** The same with another number of rows to warn of. */
    public ReadRules withListWarning(long rows) {
        return new ReadRules(unboundedLists, scans, defaultLimit, rows, listCap, maxRelationKeys, scanCap, maxDepth);
    }

    /** The same with another number of rows to fail at. */
    public ReadRules withListCap(long rows) {
        return new ReadRules(
                unboundedLists, scans, defaultLimit, listWarning, rows, maxRelationKeys, scanCap, maxDepth);
    }

    /** The same with another number of parents. */
    public ReadRules withMaxRelationKeys(int keys) {
        return new ReadRules(unboundedLists, scans, defaultLimit, listWarning, listCap, keys, scanCap, maxDepth);
    }

    /** The same with another number of rows of a table that is searched without an index. */
    public ReadRules withScanCap(long rows) {
        return new ReadRules(
                unboundedLists, scans, defaultLimit, listWarning, listCap, maxRelationKeys, rows, maxDepth);
    }

    /** The same with another number of relations, one inside of the other. */
    public ReadRules withMaxDepth(int relations) {
        return new ReadRules(
                unboundedLists, scans, defaultLimit, listWarning, listCap, maxRelationKeys, scanCap, relations);
    }
}
