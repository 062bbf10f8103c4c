package dev.cormorant.testkit.archive;

import static dev.cormorant.testkit.archive.Copies.COPIES;
import static dev.cormorant.testkit.archive.Notes.NOTES;
import static dev.cormorant.testkit.archive.Papers.PAPERS;

import dev.cormorant.schema.Schema;

/** The schema of the archive. */
public final class Archive {
    /** All of its tables. */
    public static final Schema SCHEMA = Schema.of(PAPERS, COPIES, NOTES);

    private Archive() {}
}
