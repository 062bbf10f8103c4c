package dev.cormorant.guide.press;

import static dev.cormorant.guide.press.Writers.WRITERS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is written. */
// snippet: table
@Model
public final class Stories extends Table<Stories, Story> {
    public static final Stories STORIES = new Stories();

    public final Identity<Long> id = identity();
    public final Reference<Long> writerId = bigint().references(() -> WRITERS.id);
    public final Required<String> title = varchar(200);
    public final Nullable<String> body = text().nullable();

    public final One<Writers, Writer> writer = belongsTo(() -> WRITERS, writerId);

    @Override
    protected void define(Definition<Stories> t) {
        t.searchIndex("stories_search").on(title, body).filter(writerId);
    }
}
// end
