package dev.cormorant.change;

import static dev.cormorant.blog.Comments.COMMENTS;
import static dev.cormorant.blog.Posts.POSTS;
import static dev.cormorant.blog.Users.USERS;
import static dev.cormorant.change.Change.change;
import static dev.cormorant.change.Upsert.excluded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.Golden;
import dev.cormorant.blog.Blog;
import dev.cormorant.blog.NewUser;
import dev.cormorant.driver.QueryEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WritePlanTest {
    private final Blog blog = Blog.open(Blog.SQLITE);
    private final Database db = blog.db();
    private final List<QueryEvent> ran = new ArrayList<>();

    WritePlanTest() {
        db.onQuery(ran::add);
    }

    @AfterEach
    void close() {
        assertThat(ran).isEmpty();
        blog.close();
    }

    private static void assertKept(String name, WritePlan plan) {
        Golden.assertKept("plan/" + name, plan.toString());
    }

    @Test
    void aDeleteTellsWhatGoesWithIt() {
        assertKept("delete", db.delete(USERS).where(USERS.name.eq("ada")).plan());
    }

    @Test
    void aDeleteOfWhatNobodyRefersToIsOneAction() {
        assertKept("delete-leaf", db.delete(COMMENTS).allRows().plan());
    }

    @Test
    void anUpdateOfAKeyTellsWhatChangesWithIt() {
        assertKept(
                "update-key",
                db.update(USERS)
                        .set(USERS.email, "b@example.org")
                        .where(USERS.id.eq(4L))
                        .plan());
    }

    @Test
    void anUpdateOfOtherColumnsIsOneAction() {
        assertKept(
                "update",
                db.update(POSTS)
                        .set(POSTS.views, POSTS.views.plus(1L))
                        .unset(POSTS.price)
                        .where(POSTS.author.has(USERS.name.eq("ada")))
                        .plan());
    }

    @Test
    void anUpsertTellsItsRows() {
        assertKept(
                "upsert",
                db.upsertAll(USERS, List.of(NewUser.of("a@example.org", "ada"), NewUser.of("b@example.org", "bob")))
                        .onConflict(USERS.email)
                        .doUpdate(u -> u.set(USERS.name, excluded(USERS.name)))
                        .plan());
        assertKept(
                "upsert-nothing",
                db.upsert(NewUser.of("a@example.org", "ada"))
                        .onConflict(USERS.email)
                        .doNothing()
                        .plan());
    }

    @Test
    void anUpsertOfRowsOneByOneTellsItsUpdateToo() {
        try (Blog other = Blog.open(Blog.H2)) {
            assertKept(
                    "upsert-by-row",
                    other.db()
                            .upsertAll(
                                    USERS,
                                    List.of(NewUser.of("a@example.org", "ada"), NewUser.of("b@example.org", "bob")))
                            .onAnyConflict()
                            .doNothing()
                            .plan());
        }
    }

    @Test
    void aWriteOfTheFirstRowsTellsHowTheyAreChosen() {
        assertKept(
                "update-first",
                db.update(POSTS)
                        .increment(POSTS.views, 1L)
                        .where(POSTS.views.gt(5L))
                        .orderBy(POSTS.views.desc())
                        .limit(3)
                        .plan());
        assertKept("delete-first", db.delete(USERS).allRows().limit(3).plan());
        assertThat(db.delete(USERS).allRows().limit(0).plan()).hasToString("nothing");
    }

    @Test
    void anUpdateOfRowsByKeyTellsEachStatementOnce() {
        assertKept(
                "update-all",
                db.updateAll(
                                USERS,
                                List.of(
                                        change(USERS.id, 1L).set(USERS.name, "ada"),
                                        change(USERS.id, 2L).set(USERS.email, "b@example.org"),
                                        change(USERS.id, 3L).set(USERS.name, "eve")))
                        .plan());
    }

    @Test
    void aPlanOfAnUpdateThatReadsItsOwnTableIsTheOneThatRuns() {
        assertKept(
                "update-self",
                db.update(POSTS)
                        .set(POSTS.views, POSTS.author.get(u -> u.posts.count()))
                        .allRows()
                        .plan());
    }

    @Test
    void anUpdateThatSetsNothingDoesNothing() {
        assertThat(db.update(POSTS).allRows().plan()).hasToString("nothing");
    }

    @Test
    void theActorsAreTold() {
        assertThat(db.delete(USERS).allRows().plan().actions())
                .extracting(WritePlan.Action::by)
                .startsWith(WritePlan.Actor.CORMORANT)
                .endsWith(WritePlan.Actor.DB);
        assertThat(WritePlan.Actor.DB).hasToString("db");
    }
}
