package dev.cormorant.change;

/** What became of a row that an upsert proposed. */
public enum UpsertOutcome {
    /** It was inserted. */
    INSERTED,

    /** The row that existed was updated. */
    UPDATED,

    /** Nothing was written: the row that existed was to be left alone, or a later row of the same key won. */
    SKIPPED
}
