package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.change.Upsert.excluded;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Tags.TAGS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static dev.cormorant.testkit.blog.Visits.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.dialect.Feature;
import dev.cormorant.expression.Selection;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Email;
import dev.cormorant.testkit.blog.Membership;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewTag;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.NewVisit;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.TagId;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A write gives back what is asked for: a column, several, an expression, what is related, or nothing. */
public abstract class ReturningContract extends Contract {
    /** For subclasses. */
    protected ReturningContract() {}

    record Card(long id, String name, @Nullable Integer age) {}

    private static final Selection<Users, Card> CARD = Selection.of(USERS.id, USERS.name, USERS.age, Card::new);

    @Test
    void anInsertGivesAColumn() {
        long id = db().insert(NewUser.email("a").name("A"), USERS.id);
        assertThat(db().get(USERS.id, id).name()).isEqualTo("A");
        Instant defaulted = db().insert(NewUser.email("b").name("B"), USERS.createdAt);
        assertThat(db().get(USERS.email, "b").createdAt()).isEqualTo(defaulted);
        assertThat(db().insert(NewUser.email("c").name("C"), USERS.bio)).isNull();
        assertThat(statements(() -> db().insert(NewUser.email("d").name("D"), USERS.id)))
                .hasSize(1);
    }

    @Test
    void anInsertGivesAColumnOfATypeAndNameOfItsOwn() {
        TagId id = db().insert(NewTag.word("java").owner(new Email("duke")), TAGS.id);
        assertThat(db().get(TAGS.id, id).word()).isEqualTo("java");
        assertThat(db().insertAll(List.of(NewTag.word("b"), NewTag.word("c")), TAGS.word))
                .containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void anInsertGivesSeveralColumnsMadeOneOnce() {
        List<String> made = new ArrayList<>();
        Selection<Users, String> selection = Selection.of(USERS.name, USERS.age, (name, age) -> {
            made.add(name);
            return name + age;
        });
        assertThat(db().insertAll(
                                List.of(
                                        NewUser.email("a").name("A").age(1),
                                        NewUser.email("b").name("B").age(2)),
                                selection))
                .containsExactly("A1", "B2");
        assertThat(made).containsExactly("A", "B");
    }

    @Test
    void anInsertGivesAnExpression() {
        assertThat(db().insert(NewUser.email("a").name("ada").age(41), USERS.age.plus(1)))
                .isEqualTo(42);
        assertThat(db().insert(NewUser.email("b").name("bob"), USERS.name.upper()))
                .isEqualTo("BOB");
        assertThat(db().insert(NewUser.email("c").name("eve"), USERS.name.map(String::length)))
                .isEqualTo(3);
    }

    @Test
    void manyInsertsGiveTheirColumnsInTheirOrder() {
        List<NewUser> rows = IntStream.range(0, 700)
                .mapToObj(i -> i % 3 == 0
                        ? NewUser.email("u" + i).name("n" + i).age(i)
                        : NewUser.email("u" + i).name("n" + i))
                .toList();
        List<String> names = IntStream.range(0, 700).mapToObj(i -> "n" + i).toList();
        assertThat(db().insertAll(rows, USERS.name)).isEqualTo(names);
        assertThat(db().from(USERS).orderBy(USERS.id.asc()).select(USERS.name).list())
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(db().insertAll(List.<NewUser>of(), USERS.id)).isEmpty();
    }

    @Test
    void anInsertGivesNothing() {
        db().insert(NewUser.email("a").name("A"), nothing());
        db().insert(NewVisit.page("/"), nothing());
        assertThat(db().from(USERS).count()).isEqualTo(1);
        assertThat(statements(() -> db().insert(NewUser.email("b").name("B"), nothing())))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.sql()).startsWith("INSERT INTO").doesNotContain("RETURNING"));
    }

    @Test
    void anInsertGivesWhatIsRelated() {
        User ada = Blog.user(db(), "ada");
        record Line(String title, String author, @Nullable String editor, long comments, List<String> bodies) {}
        Line line = db().insert(
                        NewPost.authorId(ada.id()).slug("s").title("t"),
                        Selection.of(
                                POSTS.title,
                                POSTS.author.get(u -> u.name),
                                POSTS.editor.get(u -> u.name),
                                POSTS.comments.count(),
                                POSTS.comments.select(dev.cormorant.testkit.blog.Comments.COMMENTS.body),
                                Line::new));
        assertThat(line).isEqualTo(new Line("t", "ada", null, 0, List.of()));
        List<NewPost> rows = IntStream.range(0, 5)
                .mapToObj(i -> NewPost.authorId(ada.id()).slug("s" + i).title("t" + i))
                .toList();
        assertThat(db().insertAll(rows, Selection.of(POSTS.slug, POSTS.author, (slug, author) -> slug + author.name())))
                .containsExactly("s0ada", "s1ada", "s2ada", "s3ada", "s4ada");
        String name = db().insert(NewMembership.team("t").userId(ada.id()), MEMBERSHIPS.user.get(u -> u.name));
        assertThat(name).isEqualTo("ada");
    }

    @Test
    void anUpdateGivesWhatIsAskedFor() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        var update = db().update(USERS).set(USERS.age, 7).where(USERS.name.ne("nobody"));
        assertThat(update.returning(USERS.id)).containsExactlyInAnyOrder(ada.id(), bob.id());
        assertThat(update.returning(CARD))
                .containsExactlyInAnyOrder(new Card(ada.id(), "ada", 7), new Card(bob.id(), "bob", 7));
        assertThat(db().update(USERS)
                        .increment(USERS.age, 1)
                        .where(USERS.id.eq(ada.id()))
                        .returning(USERS.age.times(2)))
                .containsExactly(16);
    }

    @Test
    void anUpdateGivesTheOldRows() {
        User ada = db().insert(NewUser.email("a").name("ada").age(1));
        User bob = db().insert(NewUser.email("b").name("bob").age(2));
        var update = db().update(USERS).increment(USERS.age, 10).where(USERS.age.lt(100));
        assertThat(update.returningOld()).containsExactlyInAnyOrder(ada, bob);
        assertThat(update.returningOld(USERS.age)).containsExactlyInAnyOrder(11, 12);
        assertThat(update.returning(USERS.age)).containsExactlyInAnyOrder(31, 32);
        assertThat(db().update(USERS)
                        .set(USERS.name, "x")
                        .where(USERS.id.eq(ada.id()))
                        .returningOld(Selection.of(USERS.name, USERS.posts.count(), (name, posts) -> name + posts)))
                .containsExactly("ada0");
        assertThat(db().update(USERS)
                        .set(USERS.name, "x")
                        .where(USERS.id.lt(0L))
                        .returningOld())
                .isEmpty();
        assertThat(db().get(USERS.id, ada.id())).returns("x", User::name).returns(31, User::age);
    }

    @Test
    void anUpdateGivesWhatIsRelated() {
        User ada = Blog.user(db(), "ada");
        Post post = Blog.post(db(), ada, "t");
        Blog.comment(db(), post, "c");
        assertThat(db().update(POSTS)
                        .set(POSTS.editorId, ada.id())
                        .where(POSTS.id.eq(post.id()))
                        .returning(Selection.of(
                                POSTS.editor.get(u -> u.name), POSTS.comments.count(), (name, count) -> name + count)))
                .containsExactly("ada1");
        assertThat(db().update(POSTS).set(POSTS.views, 2L).allRows().returning(POSTS.comments))
                .singleElement()
                .satisfies(comments -> assertThat(comments).hasSize(1));
    }

    @Test
    void aDeleteGivesWhatIsAskedFor() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        assertThat(db().delete(USERS).where(USERS.id.eq(bob.id())).returning(CARD))
                .containsExactly(new Card(bob.id(), "bob", null));
        Post post = Blog.post(db(), ada, "t");
        Blog.comment(db(), post, "c1");
        Blog.comment(db(), post, "c2");
        assertThat(db().delete(POSTS)
                        .where(POSTS.title.eq("t"))
                        .returning(Selection.of(
                                POSTS.author.get(u -> u.name), POSTS.comments.count(), (name, count) -> name + count)))
                .containsExactly("ada2");
        assertThat(db().from(POSTS).exists()).isFalse();
        db().insert(NewVisit.page("/"));
        assertThat(db().delete(VISITS).allRows().returning(VISITS.page)).containsExactly("/");
    }

    @Test
    void anUpsertGivesWhatIsAskedFor() {
        db().insert(NewUser.email("a").name("A"));
        var upsert = db().upsertAll(
                        USERS,
                        List.of(NewUser.email("a").name("B"), NewUser.email("b").name("C")))
                .onConflict(USERS.email)
                .doUpdate(u -> u.set(USERS.name, excluded(USERS.name)));
        assertThat(upsert.returning(USERS.name)).containsExactlyInAnyOrder("B", "C");
        assertThat(upsert.returning(Selection.of(USERS.email, USERS.posts.count(), (email, posts) -> email + posts)))
                .containsExactlyInAnyOrder("a0", "b0");
        User ada = db().get(USERS.email, "a");
        db().insert(NewMembership.team("t").userId(ada.id()).seat(1));
        assertThat(db().upsert(NewMembership.team("t").userId(ada.id()).seat(2))
                        .onConflict(MEMBERSHIPS.team, MEMBERSHIPS.userId)
                        .doUpdate(MEMBERSHIPS.seat)
                        .returning(Selection.of(
                                MEMBERSHIPS.seat, MEMBERSHIPS.user.get(u -> u.name), (seat, user) -> user + seat)))
                .containsExactly("B2");
    }

    @Test
    void itIsAllPartOfATransaction() {
        User ada = Blog.user(db(), "ada");
        db().run(tx -> {
            long id = tx.insert(NewPost.authorId(ada.id()).slug("s").title("t"), POSTS.id);
            assertThat(tx.update(POSTS)
                            .set(POSTS.title, "u")
                            .where(POSTS.id.eq(id))
                            .returning(POSTS.author.get(u -> u.name)))
                    .containsExactly("ada");
            assertThat(tx.delete(POSTS).where(POSTS.id.eq(id)).returning(POSTS.title))
                    .containsExactly("u");
        });
        assertThat(db().from(POSTS).exists()).isFalse();
    }

    @Test
    void aRepeatedWriteIsNotPlannedAgain() {
        List<String> first = sql(() -> db().insert(NewUser.email("a").name("A"), USERS.age.plus(1)));
        assertThat(sql(() -> db().insert(NewUser.email("b").name("B"), USERS.age.plus(2))))
                .isEqualTo(first);
    }

    @Test
    void whatNoSingleRowHasIsRefused() {
        assertThat(statements(() -> {
                    assertThatThrownBy(() -> db().insert(NewUser.email("a").name("A"), USERS.age.max()))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("max(Users.age)");
                    assertThatThrownBy(() -> db().delete(USERS).allRows().returning(USERS.age.max()))
                            .isInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(() -> db().insert(NewUser.email("a").name("A"), excluded(USERS.age)))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("excluded(Users.age)");
                    assertThatThrownBy(() -> db().from(USERS)
                                    .where(excluded(USERS.age).gt(1))
                                    .list())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("doUpdate");
                }))
                .isEmpty();
    }

    @Test
    @Requires(Feature.RETURNING_ON_UPDATE)
    void aRowWhoseKeyChangesGivesItsNewKey() {
        User ada = Blog.user(db(), "ada");
        db().insert(NewMembership.team("a").userId(ada.id()));
        assertThat(db().update(MEMBERSHIPS).set(MEMBERSHIPS.team, "b").allRows().returning(MEMBERSHIPS.team))
                .containsExactly("b");
    }

    @Test
    void aRowWhoseKeyChangesGivesNothingThatIsRelated() {
        User ada = Blog.user(db(), "ada");
        Membership row = db().insert(NewMembership.team("a").userId(ada.id()));
        assertThat(statements(() -> assertThatThrownBy(() -> db().update(MEMBERSHIPS)
                                .set(MEMBERSHIPS.team, "b")
                                .allRows()
                                .returning(MEMBERSHIPS.user))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("Memberships.team")))
                .isEmpty();
        assertThat(db().from(MEMBERSHIPS).getOne()).isEqualTo(row);
    }
}
