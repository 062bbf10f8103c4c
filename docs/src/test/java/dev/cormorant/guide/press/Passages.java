package dev.cormorant.guide.press;

import static dev.cormorant.guide.press.Writers.WRITERS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import dev.cormorant.type.Vector;

/** What is cut out of stories, and what it means. */
// snippet: table
@Model
public final class Passages extends Table<Passages, Passage> {
    public static final Passages PASSAGES = new Passages();

    public final Identity<Long> id = identity();
    public final Reference<Long> writerId = bigint().references(() -> WRITERS.id);
    public final Required<String> text = text();
    public final Nullable<Vector> embedding = vector(3).nullable();

    @Override
    protected void define(Definition<Passages> t) {
        t.vectorIndex("passages_embedding_vec").on(embedding).dimensions(3).filter(writerId);
    }
}
// end
