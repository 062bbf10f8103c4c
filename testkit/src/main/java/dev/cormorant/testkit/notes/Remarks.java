package dev.cormorant.testkit.notes;

import static dev.cormorant.testkit.notes.Notes.NOTES;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is said of notes. */
@Model
public final class Remarks extends Table<Remarks, Remark> {
    public static final Remarks REMARKS = new Remarks();

    public final Identity<Long> id = identity();
    public final Reference<Long> noteId = bigint().references(() -> NOTES.id).indexed();
    public final Required<String> text = text();

    public final One<Notes, Note> note = belongsTo(() -> NOTES, noteId);
}
