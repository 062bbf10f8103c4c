package dev.cormorant.processor;

import static dev.cormorant.processor.Compiling.compile;
import static dev.cormorant.processor.Compiling.errors;
import static dev.cormorant.processor.Compiling.posts;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

/** How a row record of the user's own is compared with the columns of its table. */
class RowRecordErrorsTest {
    private static final String TABLE = posts(
            "public final Identity<Long> id = identity();",
            "public final Required<String> title = text();",
            "public final Nullable<Integer> stars = integer().nullable();",
            "@Hidden public final Required<String> secret = text();",
            "public final Defaulted<List<String>> tags = null;");

    @Test
    void aRecordThatFitsIsUsed() {
        Compilation compilation = record("long id", "String title", "Integer stars", "List<String> tags");

        assertThat(errors(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFiles())
                .extracting(file -> file.getName().replaceAll(".*/", ""))
                .containsExactlyInAnyOrder("NewPost.java", "PostsModel.java");
    }

    @Test
    void orderAndBoxesAreTheUsers() {
        assertThat(errors(record("List<String> tags", "Integer stars", "Long id", "String title")))
                .isEmpty();
    }

    @Test
    void everyColumnHasItsComponent() {
        assertThat(errors(record("long id", "List<String> tags")))
                .containsExactly(
                        "Posts.java:17: Posts.title: the row record Post has no component for the column;"
                                + " write `String title` in it, or @Hidden on the field",
                        "Posts.java:18: Posts.stars: the row record Post has no component for the column;"
                                + " write `@Nullable Integer stars` in it, or @Hidden on the field");
    }

    @Test
    void everyComponentHasItsColumn() {
        assertThat(errors(record("long id", "String title", "Integer stars", "List<String> tags", "int likes")))
                .containsExactly(
                        "Post.java:9: Post.likes: the table Posts has no column likes; leave the component out");
    }

    @Test
    void aMisspeltComponentIsRecognized() {
        assertThat(errors(record("long id", "String titel", "Integer stars", "List<String> tags")))
                .contains("Post.java:6: Post.titel: the table Posts has no column titel; did you mean `title`?");
    }

    @Test
    void typesAgree() {
        assertThat(errors(record("int id", "CharSequence title", "Long stars", "List<Integer> tags")))
                .containsExactly(
                        "Post.java:5: Post.id: the column Posts.id yields long, not int; write `long id`",
                        "Post.java:6: Post.title: the column Posts.title yields String, not CharSequence;"
                                + " write `String title`",
                        "Post.java:7: Post.stars: the column Posts.stars yields Integer, not Long;"
                                + " write `@Nullable Integer stars`",
                        "Post.java:8: Post.tags: the column Posts.tags yields List<String>, not List<Integer>;"
                                + " write `List<String> tags`");
    }

    @Test
    void aPrimitiveCannotHoldNull() {
        assertThat(errors(record("long id", "String title", "int stars", "List<String> tags")))
                .containsExactly("Post.java:7: Post.stars: the column Posts.stars may be null, and int cannot hold it;"
                        + " write `@Nullable Integer stars`");
    }

    @Test
    void aHiddenColumnIsNoPartOfTheRow() {
        assertThat(errors(record("long id", "String title", "Integer stars", "String secret", "List<String> tags")))
                .containsExactly(
                        "Post.java:8: Post.secret: the column Posts.secret is @Hidden, so it is no part of the row;"
                                + " leave the component out");
    }

    private static Compilation record(String... components) {
        return compile(TABLE, """
                package blog;
                import java.util.List;

                public record Post(
                        %s) {}
                """.formatted(String.join(",\n        ", components)));
    }
}
