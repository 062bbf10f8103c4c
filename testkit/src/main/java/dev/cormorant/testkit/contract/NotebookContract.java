package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.notes.Clips.CLIPS;
import static dev.cormorant.testkit.notes.Notes.NOTES;
import static dev.cormorant.testkit.notes.Remarks.REMARKS;
import static dev.cormorant.testkit.notes.Sketches.SKETCHES;
import static dev.cormorant.testkit.notes.Topics.TOPICS;

import dev.cormorant.Database;
import dev.cormorant.Db;
import dev.cormorant.Settings;
import dev.cormorant.dialect.Feature;
import dev.cormorant.driver.QueryEvent;
import dev.cormorant.testkit.notes.NewNote;
import dev.cormorant.testkit.notes.NewSketch;
import dev.cormorant.testkit.notes.NewTopic;
import dev.cormorant.testkit.notes.Note;
import dev.cormorant.testkit.notes.Notebook;
import dev.cormorant.type.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The notebook, whose vectors not every database can hold: it is opened by each case, its tables there and empty. */
abstract class NotebookContract extends Contract {
    private final List<QueryEvent> events = new ArrayList<>();

    NotebookContract() {}

    final Database open() {
        return open(settings -> settings);
    }

    final Database open(UnaryOperator<Settings> settings) {
        Database db = Database.open(Notebook.SCHEMA, database().dataSource(), settings);
        db.createMissing();
        db.delete(REMARKS).allRows().execute();
        db.delete(NOTES).allRows().execute();
        db.delete(TOPICS).allRows().execute();
        db.delete(SKETCHES).allRows().execute();
        db.delete(CLIPS).allRows().execute();
        db.onQuery(events::add);
        return db;
    }

    final List<String> sent(Runnable action) {
        events.clear();
        action.run();
        return events.stream().map(QueryEvent::sql).toList();
    }

    static Note note(Db db, long topic, String title, @Nullable Vector meaning) {
        NewNote note = NewNote.topicId(topic).title(title);
        return db.insert(meaning == null ? note : note.meaning(meaning));
    }

    static long topic(Database db, String name) {
        return db.insert(NewTopic.name(name)).id();
    }

    static NewSketch sketch(String book, int page, Vector vector) {
        return NewSketch.book(book).page(page).outline(vector).tint(vector).plain(vector);
    }

    final boolean hasIndexes() {
        return run().dialect().features().has(Feature.VECTOR_INDEXES);
    }
}
