package dev.cormorant.guide.shelf;

import static dev.cormorant.guide.shelf.Books.BOOKS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Who writes. */
@Model
public final class Authors extends Table<Authors, Author> {
    public static final Authors AUTHORS = new Authors();

    public final Identity<Long> id = identity();
    public final Required<String> name = text();

    // snippet: relations
    public final Many<Books, Book> books = hasMany(() -> BOOKS, b -> b.authorId);
    public final Many<Books, Book> novels =
            hasMany(() -> BOOKS, b -> b.authorId).where(b -> b.pages.gt(100));
    public final Maybe<Books, Book> newest =
            hasOne(() -> BOOKS, b -> b.authorId).first(b -> b.year.desc());
    public final Many<Genres, Genre> genres = through(books, b -> b.genres);
    // end
}
