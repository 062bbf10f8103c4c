package dev.cormorant.testkit.library;

import static dev.cormorant.testkit.library.Folders.FOLDERS;
import static dev.cormorant.testkit.library.Letters.LETTERS;
import static dev.cormorant.testkit.library.Papers.PAPERS;

import dev.cormorant.schema.Schema;

/** The library's schema. */
public final class Library {
    /** All of its tables, parents before their children. */
    public static final Schema SCHEMA = Schema.of(FOLDERS, PAPERS, LETTERS);

    private Library() {}
}
