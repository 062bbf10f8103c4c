package dev.cormorant.guide.shelf;

import static dev.cormorant.guide.shelf.Authors.AUTHORS;
import static dev.cormorant.guide.shelf.BookGenres.BOOK_GENRES;
import static dev.cormorant.guide.shelf.Books.BOOKS;
import static dev.cormorant.guide.shelf.Chapters.CHAPTERS;
import static dev.cormorant.guide.shelf.Genres.GENRES;
import static dev.cormorant.guide.shelf.Publishers.PUBLISHERS;
import static dev.cormorant.guide.shelf.Readers.READERS;
import static dev.cormorant.guide.shelf.Remarks.REMARKS;

import dev.cormorant.schema.Schema;

/** The whole of it. */
public final class Shelf {
    /** All tables. */
    public static final Schema SCHEMA =
            Schema.of(AUTHORS, PUBLISHERS, BOOKS, GENRES, BOOK_GENRES, CHAPTERS, REMARKS, READERS);

    private Shelf() {}
}
