package dev.cormorant.guide;

import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.guide.blog.Status;
import dev.cormorant.guide.blog.User;
import dev.cormorant.schema.TableLike;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Code of the page on SQL of one's own. */
class SqlTest extends GuideTest.OnBlog {
    // snippet: h2
    static final String URL = "jdbc:h2:mem:blog;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE";
    // end

    @Override
    DataSource dataSource() {
        if (!database().label().equals("h2")) {
            return super.dataSource();
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(URL);
        return source;
    }

    @AfterEach
    void empty() {
        db.delete(USERS).allRows().execute();
    }

    // snippet: line
    record Line(long id, String name, long posts) {}
    // end

    @Test
    void names() {
        // snippet: names
        TableLike<?, ?> asked = db.schema().table("users").table();
        long rows = db.sql("select count(*) from :table")
                .name("table", asked)
                .as(Long.class)
                .getOne();
        // end

        assertThat(rows).isEqualTo(2);
    }

    @Test
    void records() {
        // snippet: records
        List<Line> lines =
                db.sql("""
                        select u.id, u.name, count(p.id) as posts
                        from users u left join posts p on p.author_id = u.id
                        where u.email like :pattern
                        group by u.id, u.name
                        having count(p.id) >= :least
                        order by posts desc
                        """).bind("pattern", "%@example.org").bind("least", 1).list(Line.class);
        // end

        assertThat(lines).containsExactly(new Line(ada.id(), "Ada", 2), new Line(bob.id(), "Bob", 1));
    }

    @Test
    void values() {
        // snippet: values
        long drafts = db.sql("select count(*) from posts where status = :status")
                .bind("status", Status.DRAFT)
                .as(Long.class)
                .getOne();

        List<User> some = db.sql("select * from users where name in (:names) order by name")
                .bind("names", List.of("Ada", "Bob", "Eve"))
                .list(USERS);
        // end

        assertThat(drafts).isEqualTo(1);
        assertThat(some).containsExactly(ada, bob);
        shows("values");
    }

    @Test
    void rows() {
        // snippet: rows
        List<String> titles = db.sql("select title, published_at from posts order by title")
                .list(row -> row.get("title", String.class)
                        + row.find("published_at", Instant.class)
                                .map(at -> " (" + at + ")")
                                .orElse(""));
        // end

        assertThat(titles).containsExactly("Hello", "On engines", "On notes");
    }

    @Test
    void execute() {
        // snippet: execute
        long changed = db.transaction(tx -> tx.sql("update posts set views = views + :more where title = :title")
                .bind("more", 10)
                .bind("title", POSTS.title.type(), "Hello")
                .execute());
        // end

        assertThat(changed).isEqualTo(1);
    }

    @Test
    void stream() {
        // snippet: stream
        try (Stream<String> names = db.sql("select name from users").as(String.class).stream()) {
            assertThat(names).hasSize(2);
        }
        // end
    }

    @Test
    void mistakes() {
        assertThatThrownBy(
                        () -> db.sql("select * from users where name = :name").bind("nam", "Ada"))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> shows("misspelled", e.getMessage()));
        assertThatThrownBy(
                        () -> db.sql("select * from users where name = :name").list(USERS))
                .isInstanceOf(IllegalStateException.class)
                .satisfies(e -> shows("unbound", e.getMessage()));
    }
}
