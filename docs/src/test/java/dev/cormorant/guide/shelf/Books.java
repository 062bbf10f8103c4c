package dev.cormorant.guide.shelf;

import static dev.cormorant.guide.shelf.Authors.AUTHORS;
import static dev.cormorant.guide.shelf.BookGenres.BOOK_GENRES;
import static dev.cormorant.guide.shelf.Books.BOOKS;
import static dev.cormorant.guide.shelf.Genres.GENRES;
import static dev.cormorant.guide.shelf.Publishers.PUBLISHERS;
import static dev.cormorant.schema.ReferentialAction.SET_NULL;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is written. */
@Model
public final class Books extends Table<Books, Book> {
    public static final Books BOOKS = new Books();

    public final Identity<Long> id = identity();
    public final Required<String> title = text();
    public final Required<Integer> year = integer();
    public final Defaulted<Integer> pages = integer().defaultsTo(1);

    // snippet: relations
    public final Reference<Long> authorId =
            bigint().references(() -> AUTHORS.id).indexed();
    public final Nullable<Long> sequelOf =
            bigint().nullable().references(() -> BOOKS.id).onDelete(SET_NULL).indexed();
    public final Nullable<String> publisher =
            varchar(40).nullable().references(() -> PUBLISHERS.slug).indexed();

    public final One<Authors, Author> author = belongsTo(() -> AUTHORS, authorId);
    public final Maybe<Books, Book> prequel = belongsTo(() -> BOOKS, sequelOf);
    public final Maybe<Publishers, Publisher> house = belongsTo(() -> PUBLISHERS, publisher);
    public final Many<Books, Book> sequels = hasMany(() -> BOOKS, b -> b.sequelOf);
    public final Many<Genres, Genre> genres =
            manyToMany(() -> GENRES).through(() -> BOOK_GENRES, x -> x.bookId, x -> x.genreId);
    // end

    // snippet: dropping
    public final One<Authors, Author> listed =
            belongsTo(() -> AUTHORS, authorId).orDropParent().where(a -> a.name.ne("Anonymous"));
    // end
}
