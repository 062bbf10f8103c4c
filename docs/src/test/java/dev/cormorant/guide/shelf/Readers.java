package dev.cormorant.guide.shelf;

import static dev.cormorant.guide.shelf.Books.BOOKS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Who has read what. */
@Model
public final class Readers extends Table<Readers, Reader> {
    public static final Readers READERS = new Readers();

    public final Identity<Long> id = identity();
    public final Required<String> name = text();

    // snippet: relations
    public final Many<Books, Book> read = manyToMany(() -> BOOKS).implicit();
    // end
}
