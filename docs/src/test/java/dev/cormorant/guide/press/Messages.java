package dev.cormorant.guide.press;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.SearchIndex;
import dev.cormorant.schema.Table;

/** What is found in two ways. */
// snippet: table
@Model
public final class Messages extends Table<Messages, Message> {
    public static final Messages MESSAGES = new Messages();

    public final Identity<Long> id = identity();
    public final Required<String> sender = text();
    public final Required<String> content = text();

    public final SearchIndex<Messages> bySender =
            searchIndex("messages_by_sender").on(sender);
    public final SearchIndex<Messages> byContent =
            searchIndex("messages_by_content").on(content);

    @Override
    protected void define(Definition<Messages> t) {
        t.searchIndex(bySender);
        t.searchIndex(byContent);
    }
}
// end
