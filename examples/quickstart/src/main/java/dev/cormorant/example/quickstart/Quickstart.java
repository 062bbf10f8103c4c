package dev.cormorant.example.quickstart;

import static dev.cormorant.example.quickstart.Blog.POSTS;
import static dev.cormorant.example.quickstart.Blog.SCHEMA;
import static dev.cormorant.example.quickstart.Blog.Status.PUBLISHED;
import static dev.cormorant.example.quickstart.Blog.USERS;

import dev.cormorant.Database;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.expression.Selection;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sqlite.SQLiteDataSource;

/** Writes a few posts to a blog on SQLite and reads them in several shapes; prints each statement and each result. */
public final class Quickstart {
    private final Database db;
    private final PrintStream out;

    private Quickstart(Database db, PrintStream out) {
        this.db = db;
        this.out = out;
    }

    record Card(String title, String author) {}

    record Profile(String name, long posts, List<String> titles) {}

    /** Runs on a database file that is gone afterwards. */
    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("quickstart", ".db");
        try {
            run(file, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        } finally {
            Files.delete(file);
        }
    }

    static void run(Path file, PrintStream out) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        Database db = Database.open(SCHEMA, source);
        db.createMissing();
        db.onQuery(event -> out.println("    " + event.sql()));
        new Quickstart(db, out).run();
    }

    private void run() {
        User ada = db.insert(NewUser.name("Ada").email("ada@example.org"));
        User bob = db.insert(NewUser.name("Bob").email("bob@example.org").bio("Writes rarely."));
        say("Stored", List.of(ada, bob));

        db.insertAll(List.of(
                NewPost.authorId(ada.id()).title("On engines").status(PUBLISHED),
                NewPost.authorId(ada.id()).title("On notes"),
                NewPost.authorId(bob.id()).title("Hello").status(PUBLISHED)));

        List<Post> published = db.from(POSTS)
                .where(POSTS.status.eq(PUBLISHED))
                .orderBy(POSTS.title.asc())
                .list();
        say("Published", published);

        List<Card> cards = db.from(POSTS)
                .where(POSTS.author.has(USERS.name.eq("Ada")))
                .select(Selection.of(POSTS.title, POSTS.author.get(u -> u.name), Card::new))
                .list();
        say("Ada's posts as cards", cards);

        List<Profile> profiles = db.from(USERS)
                .orderBy(USERS.name.asc())
                .select(Selection.of(
                        USERS.name,
                        USERS.posts.count(),
                        USERS.posts.orderBy(POSTS.title.asc()).select(POSTS.title),
                        Profile::new))
                .list();
        say("Profiles, in two statements however many there are", profiles);

        db.run(tx -> {
            tx.update(POSTS)
                    .set(POSTS.views, POSTS.views.plus(1))
                    .where(POSTS.status.eq(PUBLISHED))
                    .execute();
            tx.delete(USERS).where(USERS.id.eq(bob.id())).execute();
        });
        say("Left after Bob went, his posts with him", db.from(POSTS).list());

        try {
            db.insert(NewUser.name("Another Ada").email("ada@example.org"));
        } catch (UniqueViolationException e) {
            say("Refused", List.of(e.getMessage()));
        }
    }

    private void say(String what, List<?> rows) {
        out.println(what + ":");
        rows.forEach(row -> out.println("  " + row));
    }
}
