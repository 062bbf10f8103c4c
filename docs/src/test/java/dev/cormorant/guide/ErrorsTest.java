package dev.cormorant.guide;

import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.Database;
import dev.cormorant.Db;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.guide.blog.NewPost;
import dev.cormorant.guide.blog.NewUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Code of the page on errors. */
class ErrorsTest extends GuideTest.OnBlog {
    @Test
    void handling() {
        assertThat(register("Eve", "eve@example.org")).isEqualTo("Welcome");
        assertThat(register("Ada", "ada@example.org")).isEqualTo("This address is taken");
    }

    // snippet: handling
    String register(String name, String email) {
        try {
            db.insert(NewUser.name(name).email(email));
            return "Welcome";
        } catch (UniqueViolationException e) {
            if (e.columns().equals(List.of("email"))) {
                return "This address is taken";
            }
            throw e;
        }
    }
    // end

    @Test
    void facts() {
        NewUser again = NewUser.name("Ada").email("ada@example.org");
        try {
            db.insert(again);
        } catch (UniqueViolationException e) {
            // snippet: facts
            Optional<String> constraint = e.constraint();
            Optional<String> table = e.table();
            List<String> columns = e.columns();
            String sql = e.failure().sql();
            // end

            assertThat(constraint).contains("users_email_unique");
            assertThat(table).contains("Users");
            assertThat(columns).containsExactly("email");
            assertThat(sql).contains("INSERT INTO").doesNotContain("ada@example.org");
            assertThat(e.getCause()).isInstanceOf(java.sql.SQLException.class);
        }
    }

    @Test
    void messages() {
        showsOfAll(
                "messages",
                String.join(
                        "\n",
                        messageOf(() -> db.insert(NewUser.name("Ada").email("ada@example.org"))),
                        messageOf(() -> db.insert(NewPost.authorId(ada.id()).title(""))),
                        messageOf(() -> db.insert(NewPost.authorId(-1).title("Lost"))),
                        messageOf(() -> db.insert(NewPost.authorId(ada.id()).title("x".repeat(121)))),
                        messageOf(() -> db.get(USERS.email, "nobody@example.org")),
                        messageOf(() -> db.from(POSTS).getOne())));
    }

    @Test
    void named() {
        assertThatThrownBy(() -> {
                    // snippet: named
                    Db signUp = db.named("sign up");
                    signUp.insert(NewUser.name("Ada").email("ada@example.org"));
                    // end
                })
                .satisfies(e -> showsOfAll("named", e.getMessage()));
    }

    @Test
    void values() {
        Database telling = Database.open(schema(), dataSource(), s -> s.valuesInErrors());
        showsOfAll("values", messageOf(() -> telling.insert(NewUser.name("Ada").email("ada@example.org"))));
    }

    @Test
    void sides() {
        assertThat(publish(ada.id(), "Found")).isEqualTo("Published");
        assertThat(publish(-1, "Lost")).isEqualTo("Nobody has this number");
    }

    // snippet: sides
    String publish(long author, String title) {
        try {
            db.insert(NewPost.authorId(author).title(title));
            return "Published";
        } catch (ForeignKeyViolationException e) {
            if (e.side().equals(Optional.of(ReferenceSide.MISSING_PARENT))) {
                return "Nobody has this number";
            }
            throw e;
        }
    }
    // end

    private static String messageOf(ThrowingCallable action) {
        Throwable thrown = catchThrowable(action);
        return thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    }

    @Test
    void everyExceptionIsOnThePage() throws IOException {
        String page = Files.readString(Path.of("guide/errors.md"));
        try (Stream<Path> files = Files.list(Path.of("../core/src/main/java/dev/cormorant/error"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Exception.java")))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(name -> assertThat(page).contains("`" + name.replace(".java", "`")));
        }
    }
}
