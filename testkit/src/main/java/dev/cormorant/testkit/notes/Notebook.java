package dev.cormorant.testkit.notes;

import static dev.cormorant.testkit.notes.Clips.CLIPS;
import static dev.cormorant.testkit.notes.Notes.NOTES;
import static dev.cormorant.testkit.notes.Remarks.REMARKS;
import static dev.cormorant.testkit.notes.Sketches.SKETCHES;
import static dev.cormorant.testkit.notes.Topics.TOPICS;

import dev.cormorant.schema.Schema;

/** The schema of the notes. */
public final class Notebook {
    /** All of its tables, parents before their children. */
    public static final Schema SCHEMA = Schema.of(TOPICS, NOTES, REMARKS, SKETCHES, CLIPS);

    private Notebook() {}
}
