package dev.cormorant.guide;

import static dev.cormorant.guide.shelf.Authors.AUTHORS;
import static dev.cormorant.guide.shelf.Books.BOOKS;
import static dev.cormorant.guide.shelf.Chapters.CHAPTERS;
import static dev.cormorant.guide.shelf.Genres.GENRES;
import static dev.cormorant.guide.shelf.Publishers.PUBLISHERS;
import static dev.cormorant.guide.shelf.Readers.READERS;
import static dev.cormorant.guide.shelf.Remarks.REMARKS;
import static dev.cormorant.guide.shelf.Shelf.SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.change.NewLink;
import dev.cormorant.error.SchemaException;
import dev.cormorant.expression.Selection;
import dev.cormorant.guide.shelf.Author;
import dev.cormorant.guide.shelf.Book;
import dev.cormorant.guide.shelf.Books;
import dev.cormorant.guide.shelf.Genre;
import dev.cormorant.guide.shelf.NewAuthor;
import dev.cormorant.guide.shelf.NewBook;
import dev.cormorant.guide.shelf.NewBookGenre;
import dev.cormorant.guide.shelf.NewChapter;
import dev.cormorant.guide.shelf.NewGenre;
import dev.cormorant.guide.shelf.NewPublisher;
import dev.cormorant.guide.shelf.NewReader;
import dev.cormorant.guide.shelf.NewRemark;
import dev.cormorant.guide.shelf.Publishers;
import dev.cormorant.guide.shelf.Reader;
import dev.cormorant.guide.shelf.Shelf;
import dev.cormorant.schema.Junction;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.Relations;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.ToManyRelation;
import dev.cormorant.schema.Tree;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Code of the page on relations. */
class RelationsTest extends GuideTest {
    private Reader reader = new Reader(0, "");
    private List<Long> ids = List.of();
    private final List<String> told = new ArrayList<>();

    @Override
    protected Schema schema() {
        return Shelf.SCHEMA;
    }

    @Override
    void fill() {
        db.insert(NewPublisher.slug("hogarth").name("The Hogarth Press"));
        Author woolf = db.insert(NewAuthor.name("Woolf"));
        Author verne = db.insert(NewAuthor.name("Verne"));
        Book waves = db.insert(NewBook.title("The Waves")
                .year(1931)
                .authorId(woolf.id())
                .pages(324)
                .publisher("hogarth"));
        db.insert(NewBook.title("Flush").year(1933).authorId(woolf.id()).pages(90));
        Book nemo =
                db.insert(NewBook.title("Twenty Thousand Leagues").year(1870).authorId(verne.id()));
        db.insert(NewBook.title("The Mysterious Island")
                .year(1875)
                .authorId(verne.id())
                .sequelOf(nemo.id()));
        Genre novel = db.insert(NewGenre.name("novel"));
        Genre sea = db.insert(NewGenre.name("sea"));
        db.insertAll(List.of(
                NewBookGenre.bookId(waves.id()).genreId(novel.id()),
                NewBookGenre.bookId(nemo.id()).genreId(novel.id()),
                NewBookGenre.bookId(nemo.id()).genreId(sea.id())));
        db.insert(NewChapter.bookId(waves.id()).number(1));
        db.insert(NewRemark.bookId(waves.id()).chapter(1).text("The sun!"));
        reader = db.insert(NewReader.name("Ann"));
        ids = List.of(waves.id(), nemo.id());
    }

    @Test
    void toOne() {
        // snippet: toOne
        record Line(String title, String author, @Nullable String house) {}

        List<Line> lines = db.from(BOOKS)
                .where(BOOKS.author.has(AUTHORS.name.eq("Woolf")))
                .orderBy(BOOKS.author.get(a -> a.name).asc(), BOOKS.year.asc())
                .select(Selection.of(
                        BOOKS.title, BOOKS.author.get(a -> a.name), BOOKS.house.get(p -> p.name), Line::new))
                .list();
        // end

        assertThat(lines).extracting(Line::title).containsExactly("The Waves", "Flush");
        shows("toOne");
    }

    @Test
    void toMany() {
        // snippet: toMany
        record Writer(String name, long books, List<String> early) {}

        List<Writer> writers = db.from(AUTHORS)
                .where(AUTHORS.books.some(BOOKS.year.lt(1900)))
                .select(Selection.of(
                        AUTHORS.name,
                        AUTHORS.books.count(),
                        AUTHORS.books
                                .where(BOOKS.year.lt(1900))
                                .orderBy(BOOKS.year.asc())
                                .select(BOOKS.title),
                        Writer::new))
                .list();
        // end

        assertThat(writers)
                .containsExactly(new Writer("Verne", 2, List.of("Twenty Thousand Leagues", "The Mysterious Island")));
        shows("toMany");
    }

    @Test
    void manyToMany() {
        // snippet: manyToMany
        record Card(String title, List<String> genres) {}

        List<Card> cards = db.from(BOOKS)
                .orderBy(BOOKS.year.asc())
                .select(Selection.of(
                        BOOKS.title, BOOKS.genres.orderBy(GENRES.name.asc()).select(GENRES.name), Card::new))
                .list();
        // end

        assertThat(cards)
                .containsExactly(
                        new Card("Twenty Thousand Leagues", List.of("novel", "sea")),
                        new Card("The Mysterious Island", List.of()),
                        new Card("The Waves", List.of("novel")),
                        new Card("Flush", List.of()));
        shows("manyToMany");
    }

    @Test
    void perParent() {
        // snippet: perParent
        record Latest(String author, List<String> titles) {}

        List<Latest> latest = db.from(AUTHORS)
                .orderBy(AUTHORS.name.asc())
                .select(Selection.of(
                        AUTHORS.name,
                        AUTHORS.books.orderBy(BOOKS.year.desc()).limit(1).select(BOOKS.title),
                        Latest::new))
                .list();
        // end

        assertThat(latest)
                .containsExactly(
                        new Latest("Verne", List.of("The Mysterious Island")), new Latest("Woolf", List.of("Flush")));
        shows("perParent");
    }

    @Test
    void first() {
        // snippet: first
        record Newest(String author, @Nullable String title) {}

        List<Newest> newest = db.from(AUTHORS)
                .orderBy(AUTHORS.name.asc())
                .select(Selection.of(AUTHORS.name, AUTHORS.newest.get(b -> b.title), Newest::new))
                .list();
        // end

        assertThat(newest).containsExactly(new Newest("Verne", "The Mysterious Island"), new Newest("Woolf", "Flush"));
        shows("first");
    }

    @Test
    void filtered() {
        // snippet: filtered
        List<String> novelists = db.from(AUTHORS)
                .where(AUTHORS.novels.isNotEmpty(), AUTHORS.novels.count().lt(5L))
                .select(AUTHORS.name)
                .list();
        // end

        assertThat(novelists).containsExactly("Woolf");
        shows("filtered");
    }

    @Test
    void implicit() {
        // snippet: implicit
        Junction readings = Junction.of(READERS.read);
        List<NewLink> links = ids.stream()
                .map(book -> NewLink.of(READERS.read, reader.id(), book))
                .toList();
        db.upsertAll(readings, links).onAnyConflict().doNothing().execute();

        List<String> titles = db.from(READERS)
                .where(READERS.id.eq(reader.id()))
                .select(READERS.read.select(BOOKS.title))
                .getOne();
        // end

        shows("implicit");

        // snippet: unlink
        db.delete(readings)
                .where(readings.from(READERS.read, reader.id()), readings.to(READERS.read, ids.get(0)))
                .execute();
        // end

        assertThat(titles).hasSize(2);
        assertThat(db.from(readings).count()).isEqualTo(1);
    }

    @Test
    void apart() {
        DataSource dataSource = dataSource();
        // snippet: apart
        ToManyRelation<Publishers, Books, Book> booksOfHouse =
                Relations.of(PUBLISHERS).hasMany(() -> BOOKS, b -> b.publisher);
        Schema schema = SCHEMA.relations(booksOfHouse);
        Database db = Database.open(schema, dataSource);

        long houses = db.from(PUBLISHERS).where(booksOfHouse.isNotEmpty()).count();
        // end

        assertThat(houses)
                .isEqualTo(
                        db.from(BOOKS).select(BOOKS.publisher.countDistinct()).getOne());
    }

    @Test
    void dropping() {
        // snippet: dropping
        long listed = db.from(BOOKS).select(BOOKS.listed).count();
        // end

        shows("dropping");
        assertThat(listed).isEqualTo(db.from(BOOKS).count());
    }

    @Test
    void restricted() {
        // snippet: restricted
        record Credit(String title, @Nullable String french) {}

        List<Credit> credits = db.from(BOOKS)
                .orderBy(BOOKS.year.asc())
                .select(Selection.of(
                        BOOKS.title,
                        BOOKS.author.where(AUTHORS.name.eq("Verne")).get(a -> a.name),
                        Credit::new))
                .list();
        // end

        assertThat(credits)
                .containsExactly(
                        new Credit("Twenty Thousand Leagues", "Verne"),
                        new Credit("The Mysterious Island", "Verne"),
                        new Credit("The Waves", null),
                        new Credit("Flush", null));
        shows("restricted");
    }

    @Test
    void trees() {
        // snippet: trees
        List<Tree<String>> series = db.from(BOOKS)
                .where(BOOKS.prequel.isAbsent())
                .orderBy(BOOKS.year.asc())
                .select(BOOKS.tree(BOOKS.sequels).orderBy(BOOKS.year.asc()).select(BOOKS.title))
                .list();
        // end

        assertThat(series.get(0).row()).isEqualTo("Twenty Thousand Leagues");
        assertThat(series.get(0).children()).extracting(Tree::row).containsExactly("The Mysterious Island");
        shows("trees");
    }

    @Test
    void treesLater() {
        List<Book> books = db.from(BOOKS).where(BOOKS.prequel.isAbsent()).list();
        // snippet: treesLater
        var sequels = BOOKS.tree(BOOKS.sequels).orderBy(BOOKS.year.asc());

        for (Loaded<Book> book : db.load(books, sequels)) {
            Tree<Book> series = book.get(sequels);
            told.add(book.row().title() + " has " + series.children().size() + " sequels");
        }
        // end

        assertThat(told).contains("Twenty Thousand Leagues has 1 sequels", "Flush has 0 sequels");
    }

    @Test
    void ancestors() {
        // snippet: ancestors
        List<String> prequels = db.from(BOOKS)
                .where(BOOKS.title.eq("The Mysterious Island"))
                .select(BOOKS.ancestors(BOOKS.prequel).select(BOOKS.title))
                .getOne();
        // end

        assertThat(prequels).containsExactly("Twenty Thousand Leagues");
    }

    @Test
    void through() {
        // snippet: through
        List<String> seafarers = db.from(AUTHORS)
                .where(AUTHORS.genres.some(GENRES.name.eq("sea")))
                .select(AUTHORS.name)
                .list();
        // end

        assertThat(seafarers).containsExactly("Verne");
        shows("through");
    }

    @Test
    void compound() {
        // snippet: compound
        List<List<String>> remarks = db.from(CHAPTERS)
                .select(CHAPTERS.remarks.orderBy(REMARKS.id.asc()).select(REMARKS.text))
                .list();
        // end

        assertThat(remarks).containsExactly(List.of("The sun!"));
        shows("compound");
    }

    @Test
    void unique() {
        assertThat(db.from(BOOKS)
                        .where(BOOKS.house.has(dev.cormorant.guide.shelf.Publishers.PUBLISHERS.name.like("The %")))
                        .select(BOOKS.title)
                        .list())
                .containsExactly("The Waves");
        assertThat(db.from(BOOKS)
                        .where(BOOKS.prequel.isPresent())
                        .select(BOOKS.title)
                        .list())
                .containsExactly("The Mysterious Island");
        assertThatThrownBy(() -> Schema.of(BOOKS))
                .isInstanceOf(SchemaException.class)
                .satisfies(e -> shows(
                        "schema",
                        ((SchemaException) e)
                                .problems().stream()
                                        .filter(problem -> problem.startsWith("Books.genres"))
                                        .findFirst()
                                        .orElseThrow()));
    }
}
