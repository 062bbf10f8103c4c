package dev.cormorant.processor.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.processor.Compiling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in records with {@code @ShapeOf} that do not compile, and the words of the message that tell why. */
class ShapePromisesTest {
    private static final String ID = "public final Identity<Long> id = identity();";

    private static final Map<String, String> TABLES = Map.of(
            "Users.java",
            Compiling.table(
                    "Users",
                    "User",
                    ID,
                    "public final Required<String> name = text();",
                    "public final Nullable<String> bio = text().nullable();",
                    "public final Nullable<Integer> rank = integer().nullable();",
                    "public final Maybe<Posts, Post> pinned = hasOne(() -> Posts.POSTS, p -> p.authorId);",
                    "public final Many<Posts, Post> posts = hasMany(() -> Posts.POSTS, p -> p.authorId);",
                    "public final Variants<Shapes.Habit> habit = variants(name, Shapes.Habit.class)",
                    ".variant(\"early\", () -> id.map(Shapes.Early::new)).otherwise(() -> id.map(Shapes.Early::new));"),
            "Posts.java",
            Compiling.table(
                    "Posts",
                    "Post",
                    ID,
                    "public final Reference<Long> authorId = bigint().references(() -> Users.USERS.id);",
                    "public final Nullable<Long> editorId = bigint().nullable().references(() -> Users.USERS.id);",
                    "public final Required<String> title = text();",
                    "public final Required<List<String>> words = array(text());",
                    "final Defaulted<Integer> views = integer().defaultsTo(0);",
                    "@Hidden public final Required<byte[]> secret = bytes();",
                    "public final One<Users, User> author = belongsTo(() -> Users.USERS, authorId);",
                    "public final Maybe<Users, User> editor = belongsTo(() -> Users.USERS, editorId);",
                    "public final Many<Comments, Comment> comments = hasMany(() -> Comments.COMMENTS, c -> c.postId);"),
            "Comments.java",
            Compiling.table(
                    "Comments",
                    "Comment",
                    ID,
                    "public final Reference<Long> postId = bigint().references(() -> Posts.POSTS.id);",
                    "public final Nullable<Long> writerId = bigint().nullable().references(() -> Users.USERS.id);",
                    "public final Required<String> body = text();",
                    "public final Required<Double> weight = doublePrecision();",
                    "public final One<Posts, Post> post = belongsTo(() -> Posts.POSTS, postId);",
                    "public final Maybe<Users, User> writer = belongsTo(() -> Users.USERS, writerId);",
                    "public final Morph subject = null;"));

    private static final String SHAPES = """
            package blog;

            import dev.cormorant.shape.*;
            import java.util.List;

            class Shapes {
                @ShapeOf(Users.class) record Name(String name) {}
                @ShapeOf(Users.class) record Writer(String name, List<Post> posts) {}
                @ShapeOf(Comments.class) record Text(String body) {}
                record Plain(String name) {}
                public sealed interface Habit permits Early {}
                public record Early(long id) implements Habit {}
            }
            """;

    @TempDir
    Path directory;

    private static String card(String components) {
        return """
                package blog;

                import blog.Shapes.*;
                import dev.cormorant.page.Slice;
                import dev.cormorant.shape.*;
                import java.math.BigDecimal;
                import java.util.*;
                import org.jspecify.annotations.Nullable;

                @ShapeOf(Posts.class)
                record Card(%s) {}
                """.formatted(components);
    }

    @Test
    void whatIsRightCompiles() throws IOException {
        assertThat(errors(card("""
                        long id, Long authorId, @Nullable Long editorId, String title, List<String> words, int views,
                        byte[] secret, @Path("title") String headline, User author, @Nullable User editor,
                        List<Comment> comments, @Path("author") Name name, @Path("editor") @Nullable Writer writer, @Path("author") @Nullable User signed, @Path("author") @Nullable Name named,
                        @SliceOf(20) @Path("comments") Slice<Comment> first, @SliceOf(1) @Path("comments") Slice<Text> one,
                        @SliceOf(2) @Path("editor.posts.title") Slice<String> two,
                        @SliceOf(2) @Path("comments.writer.name") Slice<@Nullable String> by,
                        @Path("author.name") String authorName, @Path("author.rank") @Nullable Integer rank,
                        @Path("editor.name") @Nullable String editorName, @Path("comments") List<Text> texts,
                        @Path("comments.body") List<String> bodies,
                        @Path("comments.writer.name") List<@Nullable String> writers,
                        @Path("editor.posts.title") List<String> others,
                        @Path("author.habit") Habit habit, @Path("editor.habit") @Nullable Habit other,
                        @Path("comments.post.author.habit") List<Habit> habits,
                        @Count("comments") long count, @Count("editor.posts") long ofEditor, @Exists("editor.posts") boolean editorWrites,
                        @Exists("comments") boolean discussed, @Max("comments.body") @Nullable String last,
                        @Min("comments.writer.rank") @Nullable Integer least,
                        @Sum("comments.id") @Nullable BigDecimal sum, @Sum("comments.weight") @Nullable Double weight"""), """
                        package blog;

                        class Use {
                            CardShape refined = CardShape.all().comments(c -> c.where(Comments.COMMENTS.body.eq("x")).limit(2))
                                    .count(c -> c.where(Comments.COMMENTS.body.eq("x")))
                                    .writer(w -> w.posts(p -> p.orderBy(Posts.POSTS.title.asc())))
                                    .editor(Users.USERS.name.eq("x")).writer(Users.USERS.bio.isNull())
                                    .signed(Users.USERS.name.eq("x")).named(Users.USERS.name.eq("x"));
                            dev.cormorant.query.Query<Posts, Card> all(dev.cormorant.query.Query<Posts, Post> q) {
                                return q.select(refined);
                            }
                            dev.cormorant.query.Query<Posts, Card> same(dev.cormorant.query.Query<Posts, Post> q) {
                                return q.select(Card.class);
                            }
                        }
                        """)).isEmpty();
    }

    @Test
    void anyAnnotationOfThatNameSaysNull() throws IOException {
        String own = "@interface Own { @interface Nullable {} }";
        assertThat(errors(card("@Own.Nullable Long editorId, @Path(\"author.bio\") @Own.Nullable String bio") + own))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            String titel                                   | Card.titel: Posts has no column or relation titel; did you mean `title`?
            String nothingLikeIt                           | Posts has no column or relation nothingLikeIt; it has id, authorId, editorId, title,
            @Path("author.nam") String name                | Card.name: Users has no column or relation nam; did you mean `name`?
            @Path("") String name                          | Posts has no column or relation ``; it has
            @Path("author..name") String name              | Users has no column or relation ``; it has
            @Path("title.length") int length               | Posts.title is a column, and only relations lead further
            long title                                     | Posts.title yields String, not long; write `String title`
            int id                                         | Posts.id yields long, not int; write `long id`
            @Nullable Integer editorId                     | Posts.editorId yields Long, not Integer; write `@Nullable Long editorId`
            String words                                   | Posts.words yields List<String>, not String; write `List<String> words`
            List<Integer> words                            | Posts.words yields List<String>, not List<Integer>
            String secret                                  | Posts.secret yields byte[], not String
            long editorId                                  | Posts.editorId may be null, and long cannot hold that; write `@Nullable Long editorId`
            Long editorId                                  | Posts.editorId may be null, so say @Nullable; write `@Nullable Long editorId`
            @Nullable String title                         | it is never null, so leave @Nullable out; write `String title`
            @Path("author.bio") String bio                 | Users.bio may be null, so say @Nullable; write `@Nullable String bio`
            @Path("editor.name") String name               | Posts.editor may lead to no row, so say @Nullable; write `@Nullable String name`
            @Path("editor.id") long name                   | Posts.editor may lead to no row, and long cannot hold that; write `@Nullable Long name`
            User editor                                    | Posts.editor may lead to no row, so say @Nullable; write `@Nullable User editor`
            @Path("author.pinned") Post pinned             | Users.pinned may lead to no row, so say @Nullable
            @Path("editor") Name name                      | Posts.editor may lead to no row, so say @Nullable; write `@Nullable Shapes.Name name`
            String author                                  | Posts.author leads to a row of Users, and String is neither its record nor a shape of it; write `User author`, or name a record with @ShapeOf(Users.class), or a column by @Path("..")
            Plain author                                   | Plain is neither its record nor a shape of it
            Text author                                    | Posts.author leads to a row of Users, and Shapes.Text is a shape of Comments; write `User author`, or name a record with @ShapeOf(Users.class)
            List<User> author                              | Posts.author leads to a row of Users, and List<User> is neither
            Comment comments                               | Posts.comments leads to many rows, and Comment is no List of something; write `List<Comment> comments`
            Set<Comment> comments                          | Set<Comment> is no List of something
            @SuppressWarnings("rawtypes") List comments    | List is no List of something; write `List<Comment> comments`
            List<? extends Comment> comments               | ? extends Comment is neither its record nor a shape of it
            List<Name> comments                            | Posts.comments leads to a row of Comments, and Shapes.Name is a shape of Users; write `List<Comment> comments`
            List<User> comments                            | User is neither its record nor a shape of it; write `List<Comment> comments`
            @Nullable List<Comment> comments               | the list is never null, and empty where there are no rows; leave @Nullable out
            @Path("comments.body") String bodies           | Posts.comments leads to many rows, and String is no List of something; write `List<String> bodies`
            @Path("comments.body") List<Long> bodies       | Comments.body yields String, not Long; write `List<String> bodies`
            @Path("comments.writer.name") List<String> n   | Comments.writer may lead to no row, so say @Nullable; write `List<@Nullable String> n`
            @Path("comments.body") List<@Nullable String> n | it is never null, so leave @Nullable out; write `List<String> n`
            @Path("author.posts.comments") List<Comment> c | Users.posts and Posts.comments both lead to many rows, which would be a list of lists
            @Path("comments.subject") List<Post> subjects  | Comments.subject does not lead to the rows of one table, so it is no part of a shape
            @Path("author.habit") String habit             | Users.habit yields Shapes.Habit, not String; write `Shapes.Habit habit`
            @Path("author.habit") Early habit              | Users.habit yields Shapes.Habit, not Shapes.Early; write `Shapes.Habit habit`
            @Path("editor.habit") Habit habit              | Posts.editor may lead to no row, so say @Nullable; write `@Nullable Shapes.Habit habit`
            @Path("author.habit") @Nullable Habit habit    | it is never null, so leave @Nullable out
            @Path("author.posts.author.habit") Habit h     | Users.posts leads to many rows, and Shapes.Habit is no List of something; write `List<Shapes.Habit> h`
            @Path("author.habit.id") long id               | Users.habit is variants, and only relations lead further; end the path with it
            @Count("author.habit") long n                  | @Count is of rows or of a column of them, and Users.habit is variants; name such a relation or column
            @SliceOf(20) List<Comment> comments            | @SliceOf is for a Slice of the rows that a to-many relation leads to, and this is List<Comment>; leave @SliceOf out
            @SliceOf(20) String title                      | @SliceOf is for a Slice of the rows that a to-many relation leads to, and this is String
            Slice<Comment> comments                        | a slice says how many rows it holds; write @SliceOf(20) in front of it, or make it a List
            @SliceOf(0) Slice<Comment> comments            | a slice holds at least 1 row, and @SliceOf says 0
            @SliceOf(2) Slice<User> comments               | User is neither its record nor a shape of it; write `Slice<Comment> comments`
            @SliceOf(2) @Nullable Slice<Comment> comments  | never null
            @SliceOf(2) Slice<User> author                 | @SliceOf is for a Slice of the rows that a to-many relation leads to
            @Count("title") long n                         | @Count is of the rows that a to-many relation leads to, and Posts.title is a column
            @Count("author") long n                        | @Count is of the rows that a to-many relation leads to, and Posts.author leads to one row
            @Count("comments.body") long n                 | @Count is of the rows that Posts.comments leads to, whatever is in them; end the path with comments
            @Count("comments.writer") long n               | end the path with comments
            @Count("comments") int n                       | @Count yields long, not int; write `long n`
            @Count("comments") @Nullable Long n            | it is never null, so leave @Nullable out; write `long n`
            @Count("editor.posts") @Nullable Long n        | it is never null, so leave @Nullable out; write `long n`
            @Exists("comments") long n                     | @Exists yields boolean, not long; write `boolean n`
            @Max("comments") @Nullable Long n              | @Max is of a column of the rows, and Posts.comments is a relation
            @Max("comments.id") long n                     | @Max of no rows is null, and long cannot hold that; write `@Nullable Long n`
            @Max("comments.body") String n                 | @Max of no rows is null, so say @Nullable
            @Max("author.posts.words") @Nullable List<String> n | @Max is of values that have an order, and Posts.words yields List<String>
            @Sum("comments.body") @Nullable BigDecimal n   | @Sum adds numbers, and Comments.body yields String
            @Sum("comments.id") @Nullable Long n           | @Sum of Comments.id yields BigDecimal, not Long; write `@Nullable BigDecimal n`
            @Sum("comments.weight") @Nullable BigDecimal n | @Sum of Comments.weight yields Double, not BigDecimal
            @Path("comments.id") @Count("comments") long n | a component comes from one place, and this one has @Path and @Count
            List<Card> comments                            | Card.comments: a shape that contains itself would be fetched without end: Card.comments is List<Card>
            """)
    void aComponentThatIsWrongDoesNot(String component, String reason) throws IOException {
        assertThat(errors(card(component)))
                .singleElement()
                .asString()
                .startsWith("Card.java:11: ")
                .contains(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @ShapeOf(Posts.class) final class Card {}                                          | Card: @ShapeOf is for records, and this is of the kind class
            @ShapeOf(Posts.class) record Card() {}                                             | Card: a shape has components, one for each thing to fetch; write a column's, as `long id`
            @ShapeOf(Posts.class) record Card<T>(T id) {}                                      | Card: a shape has no type parameters
            @ShapeOf(String.class) record Card(long id) {}                                     | Card: @ShapeOf names a table or a view, and String extends neither Table nor View
            @ShapeOf(Post.class) record Card(long id) {}                                       | Card: @ShapeOf names a table or a view, and Post extends neither Table nor View
            class Card { @ShapeOf(Posts.class) private record Inner(long id) {} }              | Inner: a generated class calls the constructor, but Inner is private
            class Card { private static class In { @ShapeOf(Posts.class) record C(long id) {} } } | C: a generated class calls the constructor, but In is private
            @ShapeOf(Posts.class) record Card(long id) {} class CardShape {}                   | Card: Cormorant writes a class CardShape for the record, but there is one already
            @ShapeOf(Posts.class) record Card(@Path("author") A a) {} @ShapeOf(Users.class) record A(List<B> posts) {} @ShapeOf(Posts.class) record B(A author) {} | A.posts: a shape that contains itself would be fetched without end: A.posts is List<B>, B.author is A; end it
            """)
    void aShapeThatIsNoneDoesNot(String source, String reason) throws IOException {
        String file = "package blog; import dev.cormorant.shape.*; import java.util.List; " + source;
        assertThat(errors(file)).anyMatch(error -> error.startsWith("Card.java:1: ") && error.contains(reason));
    }

    @Test
    void everyWrongComponentIsToldAndNothingElse() throws IOException {
        assertThat(errors(
                        card("String titel, long title, List<Wrong> comments")
                                + "@ShapeOf(Comments.class) record Wrong(int boddy) {}",
                        """
                package blog;

                class Use {
                    Object shape = CardShape.all();
                }
                """))
                .hasSize(3)
                .allMatch(error -> error.startsWith("Card.java:"));
    }

    @Test
    void aTypeThatNobodyKnowsIsTold() throws IOException {
        assertThat(errors(card("Nowhere title")))
                .anyMatch(error ->
                        error.contains("Card.title: its type is not known, so nothing was generated for Card"));
    }

    @Test
    void aColumnThatThePackageDoesNotSeeIsTold() throws IOException {
        String elsewhere = """
                package other;

                import dev.cormorant.shape.*;

                @ShapeOf(blog.Posts.class)
                record Card(long id, int views) {}
                """;
        assertThat(errors(elsewhere))
                .singleElement()
                .asString()
                .contains(
                        "Card.views: the package of the record does not see Posts.views; make it public, or move the record");
    }

    @Test
    void aRefinementIsOfTheRowsOfTheRelation() throws IOException {
        assertThat(errors(card("List<Comment> comments, @Path(\"author\") Name name"), """
                        package blog;

                        class Use {
                            CardShape wrong = CardShape.all().comments(c -> c.where(Users.USERS.name.eq("x")));
                            CardShape none = CardShape.all().name(n -> n);
                            Object other(dev.cormorant.query.Query<Users, User> q) { return q.select(CardShape.all()); }
                            Object plain(dev.cormorant.query.Query<Users, User> q) { return q.select(String.class); }
                        }
                        """))
                .hasSize(4)
                .satisfiesExactly(
                        error -> assertThat(error)
                                .contains("Predicate<Users> cannot be converted to Predicate<? super Comments>"),
                        error -> assertThat(error).contains("symbol: method name("),
                        error -> assertThat(error).contains("Use.java:6: "),
                        error -> assertThat(error).contains("Use.java:7: "));
    }

    @Test
    void aRowIsAskedToMatchWhereItMayBeNull() throws IOException {
        assertThat(errors(card("User author, @Nullable User editor, @Path(\"editor.name\") @Nullable String by"), """
                        package blog;

                        class Use {
                            CardShape never = CardShape.all().author(Users.USERS.name.eq("x"));
                            CardShape value = CardShape.all().by(Users.USERS.name.eq("x"));
                            CardShape wrong = CardShape.all().editor(Posts.POSTS.title.eq("x"));
                        }
                        """))
                .hasSize(3)
                .satisfiesExactly(
                        error -> assertThat(error).contains("symbol: method author("),
                        error -> assertThat(error).contains("symbol: method by("),
                        error -> assertThat(error)
                                .contains("Predicate<Posts> cannot be converted to Predicate<? super Users>"));
    }

    private List<String> errors(String card, String... use) throws IOException {
        Map<String, String> files = new HashMap<>(TABLES);
        files.put("Shapes.java", SHAPES);
        files.put("Card.java", card);
        for (String text : use) {
            files.put("Use.java", text);
        }
        return Javac.errors(directory, files);
    }
}
