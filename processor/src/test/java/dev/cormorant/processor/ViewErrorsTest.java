package dev.cormorant.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes in views. */
class ViewErrorsTest {
    private static List<String> errorsOf(String... fields) {
        String view = Compiling.posts(fields)
                .replace("extends Table<Posts, Post> {", "extends View<Posts, Post> {")
                .replaceFirst("\\}\\s*$", "    protected void define(ViewDefinition v) {}\n}\n");
        return Compiling.errors(Compiling.compile(view));
    }

    @Test
    void aViewOfReadColumnsIsRight() {
        assertThat(errorsOf(
                        "public final Required<Long> id = bigint().primaryKey();",
                        "public final Nullable<String> title = text().nullable();"))
                .isEmpty();
    }

    @Test
    void aViewMakesNoValues() {
        assertThat(errorsOf(
                        "public final Identity<Long> id = identity();",
                        "public final Defaulted<String> title = text().defaultsTo(\"x\");",
                        "public final Generated<String> shout = text().generatedAs(() -> title);"))
                .containsExactly(
                        "Posts.java:16: Posts.id: a view is only read, so it has no columns of the kind Identity;"
                                + " make it Required or Nullable",
                        "Posts.java:17: Posts.title: a view is only read, so it has no columns of the kind Defaulted;"
                                + " make it Required or Nullable",
                        "Posts.java:18: Posts.shout: a view is only read, so it has no columns of the kind Generated;"
                                + " make it Required or Nullable");
    }

    @Test
    void aViewHasNoRelations() {
        assertThat(errorsOf(
                        "public final Required<Long> id = bigint().primaryKey();",
                        "public final Many<Posts, Post> others = hasMany(() -> Posts.POSTS, p -> p.id);"))
                .containsExactly("Posts.java:17: Posts.others: a view has no relations; select what it shows of other"
                        + " tables in its query");
    }
}
