package dev.cormorant.testkit.archive;

import static dev.cormorant.testkit.archive.Folders.FOLDERS;
import static dev.cormorant.testkit.archive.Letters.LETTERS;
import static dev.cormorant.testkit.archive.Papers.PAPERS;

import dev.cormorant.schema.Schema;

/** The archive's schema. */
public final class Archive {
    /** All of its tables, parents before their children. */
    public static final Schema SCHEMA = Schema.of(FOLDERS, PAPERS, LETTERS);

    private Archive() {}
}
