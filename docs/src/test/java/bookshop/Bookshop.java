package bookshop;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Table;
import java.math.BigDecimal;

final class Bookshop {
    static final Authors AUTHORS = Authors.AUTHORS;
    static final Books BOOKS = Books.BOOKS;
    static final Schema SCHEMA = Schema.of(AUTHORS, BOOKS);

    @Model // makes the record Author and the builder NewAuthor
    static final class Authors extends Table<Authors, Author> {
        static final Authors AUTHORS = new Authors();

        final Identity<Long> id = identity();
        final Required<String> name = varchar(100).unique();
        final Nullable<String> bio = text().nullable();

        final Many<Books, Book> books = hasMany(() -> BOOKS, b -> b.authorId);
    }

    @Model // makes the record Book and the builder NewBook
    static final class Books extends Table<Books, Book> {
        static final Books BOOKS = new Books();

        final Identity<Long> id = identity();
        final Reference<Long> authorId = bigint().references(() -> AUTHORS.id).indexed();
        final Required<String> title = varchar(200);
        final Required<BigDecimal> price = decimal(8, 2);
        final Defaulted<Boolean> inPrint = bool().defaultsTo(true);

        final One<Authors, Author> author = belongsTo(() -> AUTHORS, authorId);
    }

    private Bookshop() {}
}
