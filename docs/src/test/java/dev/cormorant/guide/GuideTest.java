package dev.cormorant.guide;

import static dev.cormorant.guide.blog.Status.PUBLISHED;

import dev.cormorant.Database;
import dev.cormorant.guide.blog.Blog;
import dev.cormorant.guide.blog.NewComment;
import dev.cormorant.guide.blog.NewPost;
import dev.cormorant.guide.blog.NewUser;
import dev.cormorant.guide.blog.Post;
import dev.cormorant.guide.blog.User;
import dev.cormorant.guide.page.Pages;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.contract.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** Code of a page. It runs on every selected database; its SQL is what SQLite gets, unless the page names another one. */
abstract class GuideTest extends Contract {
    Database db;

    /** What ran since the test began. */
    final List<String> statements = new ArrayList<>();

    @Override
    protected Schema schema() {
        return Blog.SCHEMA;
    }

    @BeforeEach
    void listen() {
        db = Database.open(schema(), dataSource());
        db.createMissing();
        fill();
        db.onQuery(event -> statements.add(event.sql()));
    }

    DataSource dataSource() {
        return database().dataSource();
    }

    /** Inserts what the page speaks of. */
    abstract void fill();

    /** Compares a block of a page with what this run gives. */
    void shows(String name, String text) {
        String on =
                database().label().equals("sqlite") ? "" : " on " + database().label();
        Pages.check(getClass().getSimpleName() + "#" + name + on, text);
    }

    /** Compares a block of a page with what this run gives, which is the same on every database. */
    void showsOfAll(String name, String text) {
        Pages.check(getClass().getSimpleName() + "#" + name, text);
    }

    /** Compares a block of a page with the statements that ran since the test began. */
    void shows(String name) {
        shows(name, statements.stream().map(Sql::inLines).collect(Collectors.joining("\n\n")));
    }

    /** A page whose code works on the blog. */
    abstract static class OnBlog extends GuideTest {
        User ada;
        User bob;

        @Override
        void fill() {
            ada = db.insert(NewUser.name("Ada").email("ada@example.org"));
            bob = db.insert(NewUser.name("Bob").email("bob@example.org").bio("Writes rarely."));
            Post engines = db.insert(NewPost.authorId(ada.id())
                    .title("On engines")
                    .status(PUBLISHED)
                    .views(7));
            db.insert(NewPost.authorId(ada.id()).title("On notes").editorId(bob.id()));
            db.insert(NewPost.authorId(bob.id()).title("Hello").status(PUBLISHED));
            db.insertAll(List.of(
                    NewComment.postId(engines.id()).authorId(bob.id()).body("First!"),
                    NewComment.postId(engines.id()).authorId(ada.id()).body("Thank you.")));
        }
    }
}
