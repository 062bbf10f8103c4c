package dev.cormorant.guide.shelf;

import static dev.cormorant.guide.shelf.Chapters.CHAPTERS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What a reader wrote in the margin. */
@Model
public final class Remarks extends Table<Remarks, Remark> {
    public static final Remarks REMARKS = new Remarks();

    public final Identity<Long> id = identity();
    public final Required<Long> bookId = bigint();
    public final Required<Integer> chapter = integer();
    public final Required<String> text = text();

    // snippet: relations
    public final Maybe<Chapters, Chapter> place =
            belongsTo(() -> CHAPTERS, bookId, chapter).to(c -> c.bookId, c -> c.number);

    @Override
    protected void define(Definition<Remarks> t) {
        t.foreignKey(bookId, chapter).references(() -> CHAPTERS.bookId, () -> CHAPTERS.number);
        t.index("remarks_of_chapter").on(bookId, chapter);
    }
    // end
}
