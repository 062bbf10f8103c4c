package bookshop;

import static bookshop.Bookshop.AUTHORS;
import static bookshop.Bookshop.BOOKS;
import static bookshop.Bookshop.SCHEMA;

import dev.cormorant.Database;
import dev.cormorant.expression.Selection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;

public final class Main {
    record Shelf(String author, long titles, List<String> inPrint) {}

    public static void main(String[] args) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:bookshop;DB_CLOSE_DELAY=-1");

        Database db = Database.open(SCHEMA, source);
        db.createMissing();

        // Required columns are steps of the builder: a book without a price does not compile.
        Author ursula = db.insert(NewAuthor.name("Ursula K. Le Guin"));
        db.insertAll(List.of(
                NewBook.authorId(ursula.id()).title("The Dispossessed").price(new BigDecimal("11.50")),
                NewBook.authorId(ursula.id())
                        .title("Rocannon's World")
                        .price(new BigDecimal("4.00"))
                        .inPrint(false)));

        // Each condition knows its table; another table is reached through a relation.
        List<Book> cheap = db.from(BOOKS)
                .where(BOOKS.price.lt(new BigDecimal("5")), BOOKS.author.has(AUTHORS.bio.isNull()))
                .list();
        System.out.println(cheap);

        // A record is the shape of a result. Two statements, however many authors there are.
        List<Shelf> shelves = db.from(AUTHORS)
                .orderBy(AUTHORS.name.asc())
                .select(Selection.of(
                        AUTHORS.name,
                        AUTHORS.books.count(),
                        AUTHORS.books.where(BOOKS.inPrint.eq(true)).select(BOOKS.title),
                        Shelf::new))
                .list();
        System.out.println(shelves);

        // An update or a delete without a where does not compile either.
        db.transaction(tx -> tx.update(BOOKS)
                .set(BOOKS.price, BOOKS.price.times(new BigDecimal("2")))
                .where(BOOKS.inPrint.eq(false))
                .execute());
        Optional<Book> dearer = db.find(BOOKS.id, cheap.get(0).id());
        System.out.println(dearer);
    }
}
