package dev.cormorant.processor.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.processor.Compiling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes that do not compile, and what javac says of them. */
class CompilePromisesTest {
    private static final String USERS = Compiling.table(
            "Users",
            "User",
            "public final Identity<Long> id = identity();",
            "public final Required<String> name = text();",
            "public final Many<Posts, Post> posts = hasMany(() -> Posts.POSTS, p -> p.authorId);");

    private static final String POSTS = Compiling.posts(
            "public final Identity<Long> id = identity();",
            "public final Reference<Long> authorId = bigint().references(() -> Users.USERS.id);",
            "public final Required<String> title = text();",
            "public final Required<String> body = text();",
            "public final Defaulted<Boolean> pinned = bool().defaultsTo(false);",
            "public final Nullable<String> note = text().nullable();",
            "public final One<Users, User> author = belongsTo(() -> Users.USERS, authorId);");

    @TempDir
    Path directory;

    @Test
    void whatIsRightCompiles() throws IOException {
        assertThat(errors("where(POSTS.title.eq(\"x\").and(POSTS.author.has(USERS.name.eq(\"x\"))));"))
                .isEmpty();
        assertThat(errors("insert(NewPost.authorId(7).title(\"a\").body(\"b\").pinned(true).note(null));"))
                .isEmpty();
    }

    @Test
    void aWordOfATypeFitsThatTypeOnly() {
        String id = "public final Identity<Long> id = identity();";
        assertThat(Compiling.errors(Compiling.compile(Compiling.posts(
                        id,
                        "public final Defaulted<java.util.UUID> key = uuid().generated().unique();",
                        "public final Required<String> at = timestamp().asText();",
                        "public final Nullable<java.util.List<String>> words = array(text()).nullable();"))))
                .isEmpty();
        for (String wrong : List.of(
                "public final Defaulted<String> wrong = text().generated();",
                "public final Required<String> wrong = time().asText();",
                "public final Required<String> wrong = bigint().unknownAs(1L);",
                "public final Required<java.util.List<Long>> wrong = array(text());",
                "public final Required<String> wrong = json(Integer.class);")) {
            assertThat(Compiling.errors(Compiling.compile(Compiling.posts(id, wrong))))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    @Test
    void aPredicateKnowsItsTable() throws IOException {
        assertThat(errors("where(USERS.name.eq(\"x\"));"))
                .containsExactly("Use.java:17: error: incompatible types:"
                        + " Predicate<Users> cannot be converted to Predicate<? super Posts>");
    }

    @Test
    void predicatesOfTwoTablesDoNotMix() throws IOException {
        assertThat(errors("where(POSTS.title.eq(\"x\").and(USERS.name.eq(\"x\")));"))
                .containsExactly("Use.java:17: error: incompatible types:"
                        + " Predicate<Users> cannot be converted to Predicate<? super Posts>");
    }

    @Test
    void aRankKnowsItsTable() throws IOException {
        String rank = "dev.cormorant.expression.Ranking.rank()";
        String byTitle = "dev.cormorant.expression.Partition.partitionBy(POSTS.title)";
        assertThat(errors("where(" + rank + ".over(" + byTitle + ", POSTS.id.desc()).lte(3L));"))
                .isEmpty();
        assertThat(errors("where(" + rank + ".over(USERS.name.asc()).lte(3L));"))
                .containsExactly("Use.java:17: error: incompatible types:"
                        + " Predicate<Users> cannot be converted to Predicate<? super Posts>");
        assertThat(errors("where(" + rank + ".over(" + byTitle + ", USERS.name.asc()).lte(3L));"))
                .singleElement()
                .asString()
                .startsWith("Use.java:17: error: no suitable method found for over(Partition<Posts>,Order<Users>)");
        assertThat(errors("where(POSTS.id.sum().over(" + byTitle.replace("POSTS.title", "USERS.name") + ").isNull());"))
                .singleElement()
                .asString()
                .startsWith("Use.java:17: error: no suitable method found for over(Partition<Users>)");
    }

    @Test
    void aRelationBelongsToItsTable() throws IOException {
        assertThat(errors("where(USERS.posts.some(POSTS.title.eq(\"x\")));"))
                .containsExactly("Use.java:17: error: incompatible types:"
                        + " Predicate<Users> cannot be converted to Predicate<? super Posts>");
    }

    @Test
    void aRelationAsksItsTarget() throws IOException {
        assertThat(errors("where(POSTS.author.has(POSTS.title.eq(\"x\")));"))
                .containsExactly("Use.java:17: error: incompatible types:"
                        + " Predicate<Posts> cannot be converted to Predicate<? super Users>");
    }

    @Test
    void aRelationIsOrderedByItsTarget() throws IOException {
        assertThat(errors("select(USERS.posts.orderBy(USERS.name.asc()));"))
                .singleElement()
                .asString()
                .startsWith("Use.java:17: error: method orderBy in class ToManyRelation<S,X,Y> cannot be applied")
                .contains("Order<Users> cannot be converted to Order<? super Posts>");
    }

    @Test
    void aValueHasTheColumnsType() throws IOException {
        assertThat(errors("where(POSTS.title.eq(7));"))
                .singleElement()
                .asString()
                .startsWith("Use.java:17: error: no suitable method found for eq(int)")
                .contains("int cannot be converted to String");
    }

    @Test
    void aMissingColumnDoesNotCompile() throws IOException {
        assertThat(errors("insert(NewPost.authorId(7).title(\"a\"));"))
                .singleElement()
                .asString()
                .startsWith("Use.java:17: error: method insert in class Use cannot be applied to given types;")
                .contains("NeedsBody cannot be converted to NewRow<?,R>");
        assertThat(errors("NewPost post = NewPost.authorId(7).title(\"a\");"))
                .containsExactly("Use.java:17: error: incompatible types: NeedsBody cannot be converted to NewPost");
    }

    @Test
    void requiredColumnsComeInTheirOrder() throws IOException {
        assertThat(errors("NewPost.title(\"a\");"))
                .containsExactly("Use.java:17: error: cannot find symbol"
                        + " symbol: method title(String) location: class NewPost");
        assertThat(errors("NewPost.authorId(7).body(\"b\");"))
                .containsExactly("Use.java:17: error: cannot find symbol"
                        + " symbol: method body(String) location: class NeedsTitle");
    }

    @Test
    void anIdentityIsNotInserted() throws IOException {
        assertThat(errors("NewPost.authorId(7).title(\"a\").body(\"b\").id(1);"))
                .containsExactly(
                        "Use.java:17: error: cannot find symbol" + " symbol: method id(int) location: class NewPost");
    }

    @Test
    void anInsertedValueHasTheColumnsType() throws IOException {
        assertThat(errors("NewPost.authorId(\"7\");"))
                .containsExactly("Use.java:17: error: incompatible types: String cannot be converted to long");
    }

    @Test
    void nullIsNoNumber() throws IOException {
        assertThat(errors("NewPost.authorId(null);"))
                .containsExactly("Use.java:17: error: incompatible types: <null> cannot be converted to long");
        assertThat(errors("NewPost.authorId(7).title(\"a\").body(\"b\").pinned(null);"))
                .containsExactly("Use.java:17: error: incompatible types: <null> cannot be converted to boolean");
        assertThat(errors("new Post(null, 7, \"a\", \"b\", false, null);"))
                .containsExactly("Use.java:17: error: incompatible types: <null> cannot be converted to long");
    }

    @Test
    void aReferenceHasTheTypeOfItsKey() throws IOException {
        String posts = POSTS.replace("references(() -> Users.USERS.id)", "references(() -> Users.USERS.name)");

        assertThat(Javac.errors(directory, Map.of("Users.java", USERS, "Posts.java", posts)))
                .singleElement()
                .asString()
                .startsWith("Posts.java:17: error: incompatible types: bad return type in lambda expression")
                .contains("cannot be converted to Column<?,Long>");
    }

    /** What javac says of one statement, on line 17, among methods with the bounds of the query API. */
    private List<String> errors(String statement) throws IOException {
        String use = """
                package blog;

                import static blog.Posts.POSTS;
                import static blog.Users.USERS;

                import dev.cormorant.change.NewRow;
                import dev.cormorant.expression.Predicate;
                import dev.cormorant.expression.Selection;

                class Use {
                    static void where(Predicate<? super Posts> condition) {}
                    static <R> void select(Selection<? super Users, R> selection) {}
                    static <R> void insert(NewRow<?, R> row) {}

                    void use() {
                        // the mistake:
                        %s
                    }
                }
                """.formatted(statement);
        return Javac.errors(directory, Map.of("Users.java", USERS, "Posts.java", POSTS, "Use.java", use));
    }
}
