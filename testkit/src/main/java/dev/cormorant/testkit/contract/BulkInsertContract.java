package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.driver.QueryEvent;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.testkit.blog.AllType;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Membership;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewTag;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.SomeTypes;
import dev.cormorant.testkit.blog.Tag;
import dev.cormorant.testkit.blog.User;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many rows in, all of them or none, out in the order in which they came. */
public abstract class BulkInsertContract extends Contract {
    /** For subclasses. */
    protected BulkInsertContract() {}

    private static List<NewUser> users(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> NewUser.email("u" + i).name("name " + i))
                .toList();
    }

    @Test
    void rowsComeBackInTheOrderGiven() {
        for (int count : new int[] {1, 2, 3, 7, 256, 257, 1_000}) {
            List<User> stored = db().insertAll(users(count));
            assertThat(stored)
                    .extracting(User::email)
                    .containsExactlyElementsOf(
                            IntStream.range(0, count).mapToObj(i -> "u" + i).toList());
            assertThat(stored).extracting(User::id).doesNotHaveDuplicates();
            assertThat(db().from(USERS).orderBy(USERS.id.asc()).list()).containsExactlyElementsOf(stored);
            db().delete(USERS).allRows().execute();
        }
    }

    @Test
    void rowsOfDifferentColumnsComeBackInTheOrderGiven() {
        List<NewUser> rows = IntStream.range(0, 100)
                .mapToObj(i -> {
                    NewUser row = NewUser.email("u" + i).name("n");
                    return i % 3 == 0 ? row.bio("bio " + i) : i % 3 == 1 ? row.age(i) : row;
                })
                .toList();
        List<User> stored = db().insertAll(rows);
        assertThat(stored)
                .extracting(User::email)
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(i -> "u" + i).toList());
        assertThat(stored.get(0).bio()).isEqualTo("bio 0");
        assertThat(stored.get(1).age()).isEqualTo(1);
        assertThat(stored.get(2)).returns(null, User::bio).returns(null, User::age);
    }

    @Test
    void rowsWithoutGeneratedKeyComeBackInTheOrderGiven() {
        User ada = Blog.user(db(), "ada");
        List<NewMembership> rows = IntStream.range(0, 300)
                .mapToObj(i -> NewMembership.team("t" + (299 - i)).userId(ada.id()))
                .toList();
        assertThat(db().insertAll(rows))
                .extracting(Membership::team)
                .containsExactlyElementsOf(
                        IntStream.range(0, 300).mapToObj(i -> "t" + (299 - i)).toList());
        assertThat(db().from(MEMBERSHIPS).count()).isEqualTo(300);
    }

    @Test
    void rowsWithAKeyOfATypeOfItsOwnComeBackInTheOrderGiven() {
        List<NewTag> rows = IntStream.range(0, 300)
                .mapToObj(i -> NewTag.word("w" + (299 - i)))
                .toList();
        assertThat(db().insertAll(rows))
                .extracting(Tag::word)
                .containsExactlyElementsOf(
                        IntStream.range(0, 300).mapToObj(i -> "w" + (299 - i)).toList());
    }

    @Test
    void noRowsAreNoStatement() {
        assertThat(statements(() -> {
                    assertThat(db().insertAll(List.<NewUser>of())).isEmpty();
                    db().insertAll(List.<NewUser>of(), nothing());
                }))
                .isEmpty();
    }

    @Test
    void aFewStatementsInsertManyRows() {
        List<QueryEvent> events = statements(() -> db().insertAll(users(1_000)));
        assertThat(events).hasSizeLessThan(10);
        assertThat(events.stream().mapToLong(QueryEvent::rows).sum()).isEqualTo(1_000);
    }

    @Test
    void oneBadRowUndoesAllOfThem() {
        List<NewUser> rows = new ArrayList<>(users(600));
        rows.add(NewUser.email("u0").name("again"));
        assertThatThrownBy(() -> db().insertAll(rows)).isInstanceOf(UniqueViolationException.class);
        assertThat(db().from(USERS).count()).isZero();
        assertThatThrownBy(() -> db().insertAll(rows, nothing())).isInstanceOf(UniqueViolationException.class);
        assertThat(db().from(USERS).count()).isZero();
    }

    @Test
    void aBadValueIsFoundBeforeAnyStatementAndSaysInWhichRow() {
        List<NewUser> rows = new ArrayList<>(users(3));
        rows.add(NewUser.email("x".repeat(201)).name("x"));
        assertThat(statements(() -> assertThatThrownBy(() -> db().insertAll(rows))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageContaining("Users.email")
                        .hasMessageContaining("row 3")))
                .isEmpty();
    }

    @Test
    void rowsNeedNotComeBack() {
        List<String> sql = sql(() -> db().insertAll(users(5), nothing()));
        assertThat(db().from(USERS).orderBy(USERS.id.asc()).select(USERS.email).list())
                .containsExactly("u0", "u1", "u2", "u3", "u4");
        assertThat(sql).noneMatch(text -> text.contains("RETURNING"));
    }

    @Test
    void tablesOfManyColumnsStayWithinTheLimitOfBinds() {
        List<AllType> stored = db().insertAll(IntStream.range(0, 2_000)
                .mapToObj(i -> SomeTypes.row("t" + i))
                .toList());
        assertThat(stored).hasSize(2_000);
        assertThat(stored.get(1_999).text()).isEqualTo("t1999");
        assertThat(db().from(ALL_TYPES).count()).isEqualTo(2_000);
    }

    @Test
    void oneInstantIsNowForAllRows() {
        Database ticking = Database.open(
                Blog.SCHEMA, database().dataSource(), s -> s.clock(new TickingClock(InsertContract.MICROS)));
        assertThat(ticking.insertAll(users(600))).extracting(User::createdAt).containsOnly(InsertContract.MICROS);
    }

    @Test
    void defaultsAndNullsMix() {
        User ada = Blog.user(db(), "ada");
        List<Post> posts = db().insertAll(List.of(
                NewPost.authorId(ada.id()).slug("1").title("1").views(5),
                NewPost.authorId(ada.id()).slug("2").title("2").rating(null),
                NewPost.authorId(ada.id()).slug("3").title("3")));
        assertThat(posts).extracting(Post::views).containsExactly(5L, 0L, 0L);
        assertThat(db().from(POSTS).orderBy(POSTS.id.asc()).list()).containsExactlyInAnyOrderElementsOf(posts);
    }

    @Test
    void aListInATransactionIsUndoneWithIt() {
        assertThatThrownBy(() -> db().run(tx -> {
                    assertThat(tx.insertAll(users(300))).hasSize(300);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(db().from(USERS).count()).isZero();
    }
}
