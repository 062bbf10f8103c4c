package dev.cormorant.guide.shelf;

import static dev.cormorant.guide.shelf.Books.BOOKS;
import static dev.cormorant.guide.shelf.Remarks.REMARKS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** The parts of a book, numbered in it. */
@Model
public final class Chapters extends Table<Chapters, Chapter> {
    public static final Chapters CHAPTERS = new Chapters();

    public final Reference<Long> bookId = bigint().references(() -> BOOKS.id);
    public final Required<Integer> number = integer();

    // snippet: relations
    public final Many<Remarks, Remark> remarks =
            hasMany(() -> REMARKS, r -> r.bookId, r -> r.chapter).from(bookId, number);
    // end

    @Override
    protected void define(Definition<Chapters> t) {
        t.primaryKey(bookId, number);
    }
}
