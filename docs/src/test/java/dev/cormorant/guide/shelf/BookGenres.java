package dev.cormorant.guide.shelf;

import static dev.cormorant.guide.shelf.Books.BOOKS;
import static dev.cormorant.guide.shelf.Genres.GENRES;
import static dev.cormorant.schema.ReferentialAction.CASCADE;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Which books are of which genre. */
@Model
public final class BookGenres extends Table<BookGenres, BookGenre> {
    public static final BookGenres BOOK_GENRES = new BookGenres();

    public final Reference<Long> bookId = bigint().references(() -> BOOKS.id).onDelete(CASCADE);
    public final Reference<Long> genreId =
            bigint().references(() -> GENRES.id).onDelete(CASCADE).indexed();

    @Override
    protected void define(Definition<BookGenres> t) {
        t.primaryKey(bookId, genreId);
    }
}
