package dev.cormorant.processor;

import static dev.cormorant.processor.Compiling.compile;
import static dev.cormorant.processor.Compiling.errors;
import static dev.cormorant.processor.Compiling.posts;
import static dev.cormorant.processor.Compiling.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a class with {@code @Model} that is no table, and where. */
class TableClassErrorsTest {
    private static final String ID = "public final Identity<Long> id = identity();";

    @Test
    void aTableIsFinal() {
        assertThat(errorsOf(posts(ID).replace("final class", "class")))
                .containsExactly("Posts.java:14: Posts: a table class must be final;"
                        + " write `public final class Posts extends Table<Posts, Post>`");
    }

    @Test
    void aTableIsNotAbstract() {
        assertThat(errorsOf(posts(ID).replace("final class", "abstract class").replace("new Posts()", "null")))
                .containsExactly("Posts.java:14: Posts: a table class has an instance, so it cannot be abstract;"
                        + " write `public final class Posts extends Table<Posts, Post>`");
    }

    @Test
    void aTableHasNoTypeParameters() {
        assertThat(errorsOf(posts(ID).replace("class Posts extends", "class Posts<T> extends")))
                .contains("Posts.java:14: Posts: a table class has no type parameters of its own;"
                        + " write `public final class Posts extends Table<Posts, Post>`");
    }

    @Test
    void aTableIsAClass() {
        String source = """
                package blog;

                @dev.cormorant.schema.Model
                public interface Posts {}
                """;

        assertThat(errorsOf(source))
                .containsExactly("Posts.java:4: Posts: @Model is for classes, and this is of the kind interface;"
                        + " write `public final class Posts extends Table<Posts, Post>`");
    }

    @Test
    void aNestedTableIsStatic() {
        assertThat(errorsOf(nested("public final class Posts")))
                .containsExactly("Blog.java:7: Posts: a table class inside another class must be static;"
                        + " write `public static final class Posts extends Table<Posts, Post>`");
    }

    @Test
    void aTableIsNotPrivate() {
        assertThat(errorsOf(nested("private static final class Posts")))
                .contains("Blog.java:7: Posts: generated classes use the table,"
                        + " but Posts is private; write it without `private`");
    }

    @Test
    void aTableExtendsTable() {
        assertThat(errorsOf(posts().replace("extends Table<Posts, Post>", "")))
                .containsExactly("Posts.java:14: Posts: a @Model class extends Table itself, with two type arguments;"
                        + " write `extends Table<Posts, Post>`");
    }

    @Test
    void aTableGivesTypeArguments() {
        assertThat(errorsOf(posts().replace("Table<Posts, Post>", "Table")))
                .containsExactly("Posts.java:14: Posts: a @Model class extends Table itself, with two type arguments;"
                        + " write `extends Table<Posts, Post>`");
    }

    @Test
    void theFirstTypeArgumentIsTheTable() {
        assertThat(errorsOf(posts(ID).replace("Table<Posts, Post>", "Table<Users, Post>"), table("Users", "User", ID)))
                .containsExactly(
                        "Posts.java:14: Posts: the first type argument of Table is the table itself, not Users;"
                                + " write `extends Table<Posts, Post>`");
    }

    @Test
    void theRowIsARecord() {
        assertThat(errorsOf(posts(ID).replace("Table<Posts, Post>", "Table<Posts, String>")))
                .containsExactly("Posts.java:14: Posts: the row of a table is a record, and String is none;"
                        + " make it one, or give a new name, and Cormorant writes the record");
    }

    @Test
    void theRowIsNotCalledLikeTheTable() {
        assertThat(errorsOf(posts(ID).replace("Table<Posts, Post>", "Table<Posts, Posts>")))
                .containsExactly("Posts.java:14: Posts: the row record needs a name of its own, and Posts is the table;"
                        + " write `extends Table<Posts, Post>`");
    }

    @Test
    void theRowToGenerateStandsBesideTheTable() {
        assertThat(errorsOf(posts(ID).replace("Table<Posts, Post>", "Table<Posts, other.Post>")))
                .contains(
                        "Posts.java:14: Posts: there is no record other.Post, and Cormorant writes row records into the"
                                + " package of the table; write `extends Table<Posts, Post>`");
    }

    @Test
    void theRowIsNotGeneric() {
        assertThat(errorsOf(
                        posts(ID).replace("Table<Posts, Post>", "Table<Posts, Post<String>>"),
                        "package blog; record Post<T>(long id) {}"))
                .containsExactly("Posts.java:14: Posts: a row record has no type parameters, unlike Post;"
                        + " write `extends Table<Posts, Post>`");
    }

    @Test
    void theRowIsNotPrivate() {
        String source = nested("static final class Posts")
                .replace("@Model", "private record Post(long id) {}")
                .replace("static final class", "@Model static final class");

        assertThat(errorsOf(source))
                .containsExactly("Blog.java:7: Posts: generated classes use the row record,"
                        + " but Post is private; write it without `private`");
    }

    @Test
    void aTableHasAConstant() {
        assertThat(errorsOf(posts(ID).replace("public static final Posts POSTS = new Posts();", "")))
                .containsExactly("Posts.java:14: Posts: there is no constant for the table;"
                        + " write `public static final Posts POSTS = new Posts();`");
    }

    @Test
    void aTableHasOneConstant() {
        assertThat(errorsOf(posts("static final Posts ALSO = new Posts();", ID)))
                .containsExactly(
                        "Posts.java:14: Posts: there must be one constant for the table, and there are POSTS, ALSO;"
                                + " write `public static final Posts POSTS = new Posts();`");
    }

    @Test
    void theConstantIsFinal() {
        assertThat(errorsOf(posts(ID).replace("static final Posts", "static Posts")))
                .containsExactly("Posts.java:15: Posts.POSTS: the constant of the table must be final and not private;"
                        + " write `public static final Posts POSTS = new Posts();`");
    }

    @Test
    void aTableHasColumns() {
        assertThat(errorsOf(posts()))
                .containsExactly("Posts.java:14: Posts: the table has no columns;"
                        + " write a field for each, as `public final Identity<Long> id = identity();`");
    }

    @Test
    void aTableShowsAColumn() {
        assertThat(errorsOf(posts("@Hidden public final Required<String> secret = text();")))
                .containsExactly(
                        "Posts.java:14: Posts: every column is @Hidden, so the row would be empty; leave one without");
    }

    private static List<String> errorsOf(String... sources) {
        return errors(compile(sources));
    }

    private static String nested(String declaration) {
        return """
                package blog;

                import dev.cormorant.schema.*;

                public class Blog {
                    @Model
                    %s extends Table<Posts, Post> {
                        public static final Posts POSTS = null;
                        %s
                    }
                }
                """.formatted(declaration, ID);
    }
}
