package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Upsert.excluded;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Membership;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.User;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an upsert writes into a row that is there, and when it leaves it alone: by the old row and the proposed one. */
public abstract class UpsertValueContract extends Contract {
    /** For subclasses. */
    protected UpsertValueContract() {}

    @Test
    void expressionsSeeTheOldRowAndTheProposedOne() {
        User ada = Blog.user(db(), "ada");
        db().insert(NewMembership.team("t").userId(ada.id()).seat(40));
        List<Membership> rows = db().upsert(
                        NewMembership.team("t").userId(ada.id()).seat(2))
                .onConflict(MEMBERSHIPS.team, MEMBERSHIPS.userId)
                .doUpdate(m -> m.set(MEMBERSHIPS.seat, MEMBERSHIPS.seat.plus(excluded(MEMBERSHIPS.seat))))
                .returning();
        assertThat(rows).singleElement().returns(42, Membership::seat);
    }

    @Test
    void everyExpressionSeesTheOldRow() {
        db().insert(NewUser.email("a").name("name").bio("bio"));
        assertThat(db().upsert(NewUser.email("a").name("x"))
                        .onConflict(USERS.email)
                        .doUpdate(u -> u.set(USERS.bio, USERS.name).set(USERS.name, USERS.name.upper()))
                        .returning())
                .singleElement()
                .returns("name", User::bio)
                .returns("NAME", User::name);
    }

    @Test
    void theValueProposedForAColumnThatWasNotGivenIsNullOrItsDefault() {
        User ada = db().insert(NewUser.email("a").name("A").bio("old"));
        assertThat(db().upsert(NewUser.email("a").name("B"))
                        .onConflict(USERS.email)
                        .doUpdate(u -> u.set(USERS.bio, excluded(USERS.bio)))
                        .returning())
                .singleElement()
                .returns(null, User::bio);
        db().insert(NewPost.authorId(ada.id()).slug("s").title("t").views(9));
        assertThat(db().upsert(NewPost.authorId(ada.id()).slug("s").title("u"))
                        .onConflict(POSTS.authorId, POSTS.slug)
                        .doUpdate(p -> p.set(POSTS.views, excluded(POSTS.views)))
                        .returning())
                .singleElement()
                .returns(0L, Post::views)
                .returns("t", Post::title);
    }

    @Test
    void rowsThatDoNotMatchAreNotWrittenAndNotReturned() {
        db().insertAll(List.of(
                NewUser.email("1").name("young").age(1),
                NewUser.email("2").name("old").age(99)));
        var upsert = db().upsertAll(
                        USERS,
                        List.of(
                                NewUser.email("1").name("x"),
                                NewUser.email("2").name("x"),
                                NewUser.email("3").name("x")))
                .onConflict(USERS.email)
                .doUpdate(u -> u.set(USERS.name, excluded(USERS.name)))
                .where(USERS.age.gt(50));
        assertThat(upsert.returning()).extracting(User::email).containsExactlyInAnyOrder("2", "3");
        assertThat(db().get(USERS.email, "1").name()).isEqualTo("young");
        assertThat(upsert.execute()).isEqualTo(1);
    }

    @Test
    void theConditionSeesTheProposedRow() {
        db().insert(NewUser.email("1").name("b"));
        var upsert = db().upsert(NewUser.email("1").name("a"))
                .onConflict(USERS.email)
                .doUpdate(u -> u.set(USERS.name, excluded(USERS.name)));
        assertThat(upsert.where(excluded(USERS.name).gt(USERS.name)).execute()).isZero();
        assertThat(upsert.where(excluded(USERS.name).lt(USERS.name)).execute()).isEqualTo(1);
        assertThat(db().from(USERS).getOne().name()).isEqualTo("a");
    }

    @Test
    void anUpsertThatUpdatesWritesWhatAnUpdateWritesByItself() {
        Instant then = Instant.parse("2001-01-01T00:00:00Z");
        db().insert(NewUser.email("a").name("a").changedAt(then));
        db().upsert(NewUser.email("a").name("b"))
                .onConflict(USERS.email)
                .doUpdate(u -> u.set(USERS.name, excluded(USERS.name)))
                .execute();
        assertThat(db().get(USERS.email, "a").changedAt()).isAfter(then);
    }
}
