package dev.cormorant.processor.promise;

import static dev.cormorant.processor.Compiling.compile;
import static dev.cormorant.processor.Compiling.errors;
import static dev.cormorant.processor.Compiling.posts;
import static dev.cormorant.processor.Compiling.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes that do not compile. The messages are javac's own: a user sees exactly these. */
class CompilePromisesTest {
    private static final String USERS = table(
            "Users",
            "User",
            "public final Identity<Long> id = identity();",
            "public final Required<String> name = text();",
            "public final Many<Posts, Post> posts = hasMany(() -> Posts.POSTS, p -> p.authorId);");

    private static final String POSTS = posts(
            "public final Identity<Long> id = identity();",
            "public final Reference<Long> authorId = bigint().references(() -> Users.USERS.id);",
            "public final Required<String> title = text();",
            "public final Required<String> body = text();",
            "public final Defaulted<Boolean> pinned = bool().defaultsTo(false);",
            "public final Nullable<String> note = text().nullable();",
            "public final One<Users, User> author = belongsTo(() -> Users.USERS, authorId);");

    @Test
    void whatIsRightCompiles() {
        assertThat(errorsOf("where(POSTS.title.eq(\"x\"), POSTS.author.has(USERS.name.eq(\"x\")));")).isEmpty();
        assertThat(errorsOf("insert(NewPost.authorId(7).title(\"a\").body(\"b\").pinned(true).note(null));")).isEmpty();
    }

    @Test
    void aPredicateKnowsItsTable() {
        assertThat(errorsOf("where(USERS.name.eq(\"x\"));"))
                .containsExactly("Use.java:16: incompatible types: dev.cormorant.expression.Predicate<blog.Users>"
                        + " cannot be converted to dev.cormorant.expression.Predicate<? super blog.Posts>");
    }

    @Test
    void predicatesOfTwoTablesDoNotMix() {
        assertThat(errorsOf("where(POSTS.title.eq(\"x\").and(USERS.name.eq(\"x\")));"))
                .containsExactly("Use.java:16: incompatible types: dev.cormorant.expression.Predicate<blog.Users>"
                        + " cannot be converted to dev.cormorant.expression.Predicate<? super blog.Posts>");
    }

    @Test
    void aRelationAsksItsTarget() {
        assertThat(errorsOf("where(POSTS.author.has(POSTS.title.eq(\"x\")));"))
                .containsExactly("Use.java:16: incompatible types: dev.cormorant.expression.Predicate<blog.Posts>"
                        + " cannot be converted to dev.cormorant.expression.Predicate<? super blog.Users>");
        assertThat(errorsOf("select(USERS.posts.orderBy(USERS.name.asc()));"))
                .singleElement()
                .asString()
                .contains("dev.cormorant.expression.Order<blog.Users>");
    }

    @Test
    void aRelationBelongsToItsTable() {
        assertThat(errorsOf("where(USERS.posts.some(POSTS.title.eq(\"x\")));"))
                .containsExactly("Use.java:16: incompatible types: dev.cormorant.expression.Predicate<blog.Users>"
                        + " cannot be converted to dev.cormorant.expression.Predicate<? super blog.Posts>");
    }

    @Test
    void valuesHaveTheColumnsType() {
        assertThat(errorsOf("where(POSTS.title.eq(7));"))
                .singleElement()
                .asString()
                .startsWith("Use.java:16: no suitable method found for eq(int)")
                .contains("int cannot be converted to java.lang.String");
    }

    @Test
    void aMissingColumnDoesNotCompile() {
        assertThat(errorsOf("insert(NewPost.authorId(7).title(\"a\"));"))
                .containsExactly("Use.java:16: incompatible types: blog.NewPost.NeedsBody"
                        + " cannot be converted to dev.cormorant.change.NewRow<?,blog.Post>");
    }

    @Test
    void requiredColumnsComeInTheirOrder() {
        assertThat(errorsOf("insert(NewPost.title(\"a\"));"))
                .containsExactly("Use.java:16: cannot find symbol symbol: method title(java.lang.String)"
                        + " location: class blog.NewPost");
        assertThat(errorsOf("insert(NewPost.authorId(7).body(\"b\"));"))
                .containsExactly("Use.java:16: cannot find symbol symbol: method body(java.lang.String)"
                        + " location: class blog.NewPost.NeedsTitle");
    }

    @Test
    void anIdentityIsNotInserted() {
        assertThat(errorsOf("insert(NewPost.authorId(7).title(\"a\").body(\"b\").id(1));"))
                .containsExactly("Use.java:16: cannot find symbol symbol: method id(int) location: class blog.NewPost");
    }

    @Test
    void insertedValuesHaveTheColumnsType() {
        assertThat(errorsOf("insert(NewPost.authorId(\"7\").title(\"a\").body(\"b\"));"))
                .containsExactly("Use.java:16: incompatible types: java.lang.String cannot be converted to long");
    }

    @Test
    void nullIsNoNumber() {
        assertThat(errorsOf("insert(NewPost.authorId(null).title(\"a\").body(\"b\"));"))
                .containsExactly("Use.java:16: incompatible types: <null> cannot be converted to long");
        assertThat(errorsOf("insert(NewPost.authorId(7).title(\"a\").body(\"b\").pinned(null));"))
                .containsExactly("Use.java:16: incompatible types: <null> cannot be converted to boolean");
        assertThat(errorsOf("new Post(null, 7, \"a\", \"b\", false, null);"))
                .containsExactly("Use.java:16: incompatible types: <null> cannot be converted to long");
    }

    @Test
    void keysOfAReferenceHaveTheSameType() {
        String posts = POSTS.replace("references(() -> Users.USERS.id)", "references(() -> Users.USERS.name)");

        assertThat(errors(compile(USERS, posts)))
                .singleElement()
                .asString()
                .startsWith("Posts.java:17: incompatible types: bad return type in lambda expression")
                .contains("java.lang.String");
    }

    /** A statement in the body of a method, on line 16, between methods with the bounds of the query API. */
    private static List<String> errorsOf(String statement) {
        String use =
                """
                package blog;

                import static blog.Posts.POSTS;
                import static blog.Users.USERS;

                import dev.cormorant.change.NewRow;
                import dev.cormorant.expression.Predicate;
                import dev.cormorant.expression.Selection;

                class Use {
                    @SafeVarargs static void where(Predicate<? super Posts>... conditions) {}
                    static <R> void select(Selection<? super Users, R> selection) {}
                    static <R> R insert(NewRow<?, R> row) { return null; }

                    void use() {
                        %s
                    }
                }
                """
                        .formatted(statement);
        return errors(compile(USERS, POSTS, use));
    }
}
