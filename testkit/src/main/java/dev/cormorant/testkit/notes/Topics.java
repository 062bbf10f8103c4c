package dev.cormorant.testkit.notes;

import static dev.cormorant.testkit.notes.Notes.NOTES;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What notes are about. */
@Model
public final class Topics extends Table<Topics, Topic> {
    public static final Topics TOPICS = new Topics();

    public final Identity<Long> id = identity();
    public final Required<String> name = text();

    public final Many<Notes, Note> notes = hasMany(() -> NOTES, n -> n.topicId);
}
