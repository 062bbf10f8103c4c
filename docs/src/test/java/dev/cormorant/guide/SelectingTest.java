package dev.cormorant.guide;

import static dev.cormorant.guide.blog.Comments.COMMENTS;
import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Status.DRAFT;
import static dev.cormorant.guide.blog.Status.PUBLISHED;
import static dev.cormorant.guide.blog.Users.USERS;
import static dev.cormorant.ir.LockWait.SKIP_LOCKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Tx;
import dev.cormorant.dialect.Feature;
import dev.cormorant.expression.Selection;
import dev.cormorant.guide.blog.Comment;
import dev.cormorant.guide.blog.Post;
import dev.cormorant.guide.blog.Posts;
import dev.cormorant.guide.blog.User;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.TableRow;
import dev.cormorant.testkit.Statements;
import dev.cormorant.testkit.contract.Requires;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Code of the page on reading: what a row becomes, and relations. */
class SelectingTest extends GuideTest.OnBlog {
    @Test
    void column() {
        // snippet: column
        List<String> titles =
                db.from(POSTS).orderBy(POSTS.title.asc()).select(POSTS.title).list();
        // end

        assertThat(titles).containsExactly("Hello", "On engines", "On notes");
        shows("column");
    }

    // snippet: card
    record Card(String title, String author) {}

    static final Selection<Posts, Card> CARD = Selection.of(POSTS.title, POSTS.author.get(u -> u.name), Card::new);

    // end

    @Test
    void record() {
        // snippet: record
        List<Card> cards = db.from(POSTS)
                .where(POSTS.status.eq(PUBLISHED))
                .orderBy(POSTS.title.asc())
                .select(CARD)
                .list();
        // end

        assertThat(cards).containsExactly(new Card("Hello", "Bob"), new Card("On engines", "Ada"));
        shows("record");
    }

    @Test
    void toOne() {
        // snippet: toOne
        record Signed(Post post, User author, @Nullable User editor) {}

        List<Signed> signed = db.from(POSTS)
                .orderBy(POSTS.title.asc())
                .select(Selection.of(POSTS, POSTS.author, POSTS.editor, Signed::new))
                .list();
        // end

        assertThat(signed).extracting(Signed::author).containsExactly(bob, ada, ada);
        assertThat(signed).extracting(Signed::editor).containsExactly(null, null, bob);
        assertThat(statements).hasSize(1);
    }

    // snippet: profile
    record Remark(String author, String text) {}

    record Article(String title, List<Remark> remarks) {}

    record Profile(String name, List<Article> articles) {}

    // end

    @Test
    void toMany() {
        // snippet: toMany
        var remark = Selection.of(COMMENTS.author.get(u -> u.name), COMMENTS.body, Remark::new);
        var article = Selection.of(
                POSTS.title, POSTS.comments.orderBy(COMMENTS.id.asc()).select(remark), Article::new);

        List<Profile> profiles = db.from(USERS)
                .orderBy(USERS.name.asc())
                .select(Selection.of(
                        USERS.name,
                        USERS.posts
                                .where(POSTS.status.eq(PUBLISHED))
                                .orderBy(POSTS.title.asc())
                                .select(article),
                        Profile::new))
                .list();
        // end

        assertThat(profiles)
                .containsExactly(
                        new Profile(
                                "Ada",
                                List.of(new Article(
                                        "On engines",
                                        List.of(new Remark("Bob", "First!"), new Remark("Ada", "Thank you."))))),
                        new Profile("Bob", List.of(new Article("Hello", List.of()))));
        assertThat(statements).hasSize(3);
        shows("toMany");
    }

    @Test
    void loaded() {
        // snippet: loaded
        List<Loaded<User>> users = db.from(USERS)
                .orderBy(USERS.name.asc())
                .select(USERS.with(USERS.posts.where(POSTS.status.eq(PUBLISHED)).with(POSTS.comments, POSTS.editor)))
                .list();

        User user = users.get(0).row();
        List<Post> posts = users.get(0).get(USERS.posts);
        Loaded<Post> post = users.get(0).nested(USERS.posts).get(0);
        List<Comment> comments = post.get(POSTS.comments);
        @Nullable User editor = post.get(POSTS.editor);
        // end

        assertThat(user).isEqualTo(ada);
        assertThat(posts).extracting(Post::title).containsExactly("On engines");
        assertThat(comments).extracting(Comment::body).containsExactly("First!", "Thank you.");
        assertThat(editor).isNull();
        assertThat(statements).hasSize(3);
    }

    @Test
    void loadedLater() {
        // snippet: loadedLater
        List<User> users = db.from(USERS).orderBy(USERS.name.asc()).list();

        List<Loaded<User>> loaded = db.load(users, USERS.posts.orderBy(POSTS.title.asc()));
        // end

        assertThat(loaded).extracting(Loaded::row).containsExactlyElementsOf(users);
        assertThat(loaded.get(1).get(USERS.posts)).extracting(Post::title).containsExactly("Hello");
        shows("loadedLater");
    }

    @Test
    void whereByRelation() {
        // snippet: whereByRelation
        List<Post> byAda =
                db.from(POSTS).where(POSTS.author.has(USERS.name.eq("Ada"))).list();
        List<User> answered = db.from(USERS)
                .where(USERS.posts.some(POSTS.comments.isNotEmpty()))
                .list();
        List<Post> unedited = db.from(POSTS).where(POSTS.editor.isAbsent()).list();
        // end

        assertThat(byAda).hasSize(2);
        assertThat(answered).containsExactly(ada);
        assertThat(unedited).hasSize(2);
        statements.remove(2);
        shows("whereByRelation");
    }

    @Test
    void aggregates() {
        // snippet: aggregates
        record Writer(String name, long posts, long published) {}

        List<Writer> writers = db.from(USERS)
                .where(USERS.posts.count().gt(1L))
                .orderBy(USERS.posts.count().desc())
                .select(Selection.of(
                        USERS.name,
                        USERS.posts.count(),
                        USERS.posts.where(POSTS.status.eq(PUBLISHED)).count(),
                        Writer::new))
                .list();
        // end

        assertThat(writers).containsExactly(new Writer("Ada", 2, 1));
        shows("aggregates");
    }

    @Test
    void relatedAggregates() {
        // snippet: relatedAggregates
        record Author(
                String name,
                boolean writes,
                @Nullable Integer mostViews,
                @Nullable BigDecimal allViews,
                @Nullable Long mostComments) {}

        List<Author> authors = db.from(USERS)
                .orderBy(USERS.id.asc())
                .select(Selection.of(
                        USERS.name,
                        USERS.posts.exists(),
                        USERS.posts.max(POSTS.views),
                        USERS.posts.sum(POSTS.views),
                        USERS.posts.max(POSTS.comments.count()),
                        Author::new))
                .list();
        // end

        assertThat(authors).hasSize(2);
        shows("relatedAggregates");
    }

    @Test
    void orderByRelated() {
        // snippet: orderByRelated
        List<Post> posts = db.from(POSTS)
                .orderBy(POSTS.author.get(u -> u.name).asc(), POSTS.title.desc())
                .list();
        // end

        assertThat(posts).extracting(Post::title).containsExactly("On notes", "On engines", "Hello");
    }

    @Test
    void map() {
        // snippet: map
        List<Integer> lengths = db.from(POSTS)
                .orderBy(POSTS.title.asc())
                .select(POSTS.title.map(String::length))
                .list();
        // end

        assertThat(lengths).containsExactly(5, 10, 8);
    }

    @Test
    void stream() {
        // snippet: stream
        long characters;
        try (Stream<Card> cards = db.from(POSTS).select(CARD).stream()) {
            characters = cards.mapToLong(card -> card.title().length()).sum();
        }
        // end

        assertThat(characters).isEqualTo(23);
    }

    @Test
    void explain() {
        // snippet: explain
        var query = db.from(POSTS).where(POSTS.author.has(USERS.name.eq("Ada")));

        String sql = query.sql();
        String allRooms = query.explain().toString();
        // end

        assertThat(allRooms).contains(sql).doesNotContain("Ada");
        assertThat(statements).isEmpty();
        shows("sql", Sql.inLines(sql));
        shows(
                "explain",
                db.from(USERS)
                        .where(USERS.posts.isEmpty())
                        .select(USERS.name)
                        .explain()
                        .toString());
    }

    @Test
    void listening() {
        // snippet: listening
        List<String> ran = new ArrayList<>();
        db.onQuery(event -> ran.add(event.sql()));

        db.from(USERS).select(Selection.of(USERS.name, USERS.posts, Map::entry)).list();

        assertThat(ran).hasSize(2);
        // end
    }

    @Test
    void counting() {
        // snippet: counting
        Statements statements = Statements.of(db);

        List<List<Post>> posts = statements.assertStatements(
                2, () -> db.from(USERS).select(USERS.posts).list());
        // end

        assertThat(posts).hasSize((int) db.from(USERS).count());
    }

    @Test
    void only() {
        // snippet: only
        TableRow row = db.from(USERS)
                .where(USERS.name.eq("Ada"))
                .select(USERS.only(USERS.id, USERS.email))
                .getOne();
        String email = row.get(USERS.email);
        // end

        assertThat(email).isEqualTo("ada@example.org");
        assertThatThrownBy(() -> row.get(USERS.name))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> shows("only", e.getMessage()));
    }

    @Test
    @Requires(Feature.ROW_LOCKS)
    void locks() {
        // snippet: locks
        db.run(tx -> {
            List<Post> next = tx.from(POSTS)
                    .where(POSTS.status.eq(DRAFT))
                    .limit(10)
                    .forUpdate(SKIP_LOCKED)
                    .list();
            next.forEach(post -> publish(tx, post));
        });
        // end

        assertThat(db.from(POSTS).where(POSTS.status.eq(DRAFT)).exists()).isFalse();
    }

    private static void publish(Tx tx, Post post) {
        tx.update(POSTS)
                .set(POSTS.status, PUBLISHED)
                .where(POSTS.id.eq(post.id()))
                .execute();
    }
}
