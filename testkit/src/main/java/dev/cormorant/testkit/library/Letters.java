package dev.cormorant.testkit.library;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.SearchIndex;
import dev.cormorant.schema.Table;

/** They are found by whom they are from, or by what they say; their key is a text. */
@Model
public final class Letters extends Table<Letters, Letter> {
    public static final Letters LETTERS = new Letters();

    public final Required<String> code = varchar(20).primaryKey();
    public final Required<String> sender = text();
    public final Required<String> content = text();

    public final SearchIndex<Letters> bySender =
            searchIndex("letters_by_sender").on(sender);
    public final SearchIndex<Letters> byContent =
            searchIndex("letters_by_content").on(content);

    @Override
    protected void define(Definition<Letters> t) {
        t.searchIndex(bySender);
        t.searchIndex(byContent);
    }
}
