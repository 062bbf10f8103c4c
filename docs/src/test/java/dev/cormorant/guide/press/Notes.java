package dev.cormorant.guide.press;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.SearchIndex;
import dev.cormorant.schema.Table;

/** What is found in two ways. */
// snippet: table
@Model
public final class Notes extends Table<Notes, Note> {
    public static final Notes NOTES = new Notes();

    public final Identity<Long> id = identity();
    public final Required<String> sender = text();
    public final Required<String> content = text();

    public final SearchIndex<Notes> bySender = searchIndex("notes_by_sender").on(sender);
    public final SearchIndex<Notes> byContent = searchIndex("notes_by_content").on(content);

    @Override
    protected void define(Definition<Notes> t) {
        t.searchIndex(bySender);
        t.searchIndex(byContent);
    }
}
// end
