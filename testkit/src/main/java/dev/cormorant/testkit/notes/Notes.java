package dev.cormorant.testkit.notes;

import static dev.cormorant.testkit.notes.Remarks.REMARKS;
import static dev.cormorant.testkit.notes.Topics.TOPICS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import dev.cormorant.type.Vector;

/** Not all of them have been given a vector yet. */
@Model
public final class Notes extends Table<Notes, Note> {
    public static final Notes NOTES = new Notes();

    public final Identity<Long> id = identity();
    public final Reference<Long> topicId = bigint().references(() -> TOPICS.id);
    public final Required<String> title = varchar(200);
    public final Defaulted<Integer> pages = integer().defaultsTo(1);
    public final Nullable<Vector> meaning = vector(3).nullable();

    public final One<Topics, Topic> topic = belongsTo(() -> TOPICS, topicId);
    public final Many<Remarks, Remark> remarks = hasMany(() -> REMARKS, r -> r.noteId);

    @Override
    protected void define(Definition<Notes> t) {
        t.searchIndex("notes_search").on(title);
        t.vectorIndex("notes_meaning_vec").on(meaning).dimensions(3).filter(topicId);
    }
}
