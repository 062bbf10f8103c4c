package dev.cormorant.query;

import static dev.cormorant.blog.Comments.COMMENTS;
import static dev.cormorant.blog.Posts.POSTS;
import static dev.cormorant.blog.Users.USERS;
import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.expression.Case.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.Golden;
import dev.cormorant.blog.Blog;
import dev.cormorant.blog.Status;
import dev.cormorant.driver.QueryEvent;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExplainTest {
    private final Blog blog = Blog.open(Blog.SQLITE);
    private final Database db = blog.db();

    @AfterEach
    void close() {
        blog.close();
    }

    record Card(String title, String author, List<String> comments, Long likes) {}

    /** Without the last room: what the dialects write is tested with them. */
    private static void assertKept(String name, Terminals<?, ?> query) {
        List<Explanation.Room> rooms = query.explain().rooms();
        Golden.assertKept("explain/" + name, new Explanation(rooms.subList(0, rooms.size() - 1)).toString());
    }

    @Test
    void clausesStandBelowEachOther() {
        assertKept(
                "clauses",
                db.from(POSTS)
                        .where(POSTS.status.eq(Status.PUBLISHED), POSTS.views.gt(10L))
                        .orderBy(POSTS.price.desc(), POSTS.title.asc())
                        .limit(20)
                        .offset(40));
    }

    @Test
    void everyKindOfConditionHasItsWords() {
        assertKept(
                "conditions",
                db.from(USERS)
                        .where(
                                USERS.name
                                        .startsWith("a")
                                        .or(USERS.name.notLike("b%").and(USERS.age.isNull())),
                                Predicate.not(USERS.email.containsIgnoreCase("example")),
                                USERS.id.in(List.of(1L, 2L, 3L)),
                                USERS.age.notIn(List.of(4)),
                                USERS.age.isDistinctFrom(null),
                                USERS.age.isNotDistinctFrom(5),
                                USERS.age
                                        .plus(1)
                                        .times(2)
                                        .lte(USERS.name.lower().length()),
                                USERS.age.between(1, 9),
                                USERS.seenAt.isNotNull()));
    }

    @Test
    void whatIsDecidedWhileItIsBuiltShows() {
        assertThat(db.from(USERS).where(USERS.id.in(List.of())).explain().of("build"))
                .endsWith("from Users\nwhere false");
    }

    @Test
    void relationsKeepTheirNamesUntilTheyAreResolved() {
        assertKept(
                "relations",
                db.from(POSTS)
                        .where(
                                POSTS.author.get(u -> u.name).eq("ada"),
                                POSTS.comments.some(COMMENTS.author.has(USERS.age.gt(30))),
                                POSTS.editor.isAbsent(),
                                POSTS.comments.none(COMMENTS.body.eq("spam")))
                        .orderBy(
                                POSTS.comments.count().desc(),
                                POSTS.editor.get(u -> u.name).asc()));
    }

    @Test
    void aSelectionIsAListOfColumns() {
        assertKept(
                "selection",
                db.from(POSTS)
                        .select(Selection.of(
                                POSTS.title,
                                POSTS.author.get(u -> u.name),
                                POSTS.comments.select(COMMENTS.body),
                                POSTS.comments.where(COMMENTS.body.ne("")).count(),
                                Card::new))
                        .limit(5));
    }

    @Test
    void groupsAndWhatIsComputedHaveTheirWords() {
        assertKept(
                "groups",
                db.from(POSTS)
                        .where(
                                POSTS.authorId.notIn(
                                        db.from(USERS).where(USERS.age.gt(5)).select(USERS.id)),
                                Predicate.sql(POSTS, "mod({0}, {1}) = 0", POSTS.views, 2),
                                POSTS.title.matches("^a"))
                        .groupBy(POSTS.authorId)
                        .select(Selection.of(
                                POSTS.authorId,
                                rows().where(POSTS.views.gt(1L)),
                                when(rows().gt(1L), "many").otherwise("one"),
                                List::of))
                        .having(POSTS.views.sum().orZero().gt(BigDecimal.ONE))
                        .limit(3));
    }

    @Test
    void queriesOfResultsAreNested() {
        assertKept(
                "results",
                db.from(POSTS)
                        .select(POSTS.title)
                        .distinct()
                        .unionAll(db.from(POSTS)
                                .distinctOn(POSTS.authorId)
                                .orderBy(POSTS.views.desc())
                                .select(POSTS.title))
                        .orderBy(POSTS.title.asc())
                        .limit(3));
    }

    @Test
    void bindsAreListedWithTheirTypes() {
        Explanation explanation = db.from(USERS)
                .where(USERS.name.eq("a"), USERS.age.gt(5), USERS.seenAt.gt(Instant.EPOCH))
                .limit(3)
                .explain();
        assertThat(explanation.of("number"))
                .containsSubsequence("?0:", "TEXT", "?1:", "INTEGER", "?2:", "TIMESTAMP", "?3:", "BIGINT");
    }

    @Test
    void nothingRunsAndNoValueIsShown() {
        List<QueryEvent> ran = new ArrayList<>();
        db.onQuery(ran::add);
        Explanation explanation = db.from(USERS)
                .where(USERS.name.eq("secret"), USERS.age.in(List.of(12345)))
                .explain();
        assertThat(explanation.toString()).doesNotContain("secret", "12345");
        assertThat(explanation.rooms())
                .extracting(Explanation.Room::name)
                .containsExactly("build", "number", "resolve", "rewrite", "render");
        assertThat(ran).isEmpty();
    }
}
