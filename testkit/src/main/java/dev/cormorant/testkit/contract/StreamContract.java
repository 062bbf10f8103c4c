package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Db;
import dev.cormorant.dialect.Feature;
import dev.cormorant.expression.Selection;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows one by one. */
public abstract class StreamContract extends Contract {
    private static final int MANY = 1_200;

    /** For subclasses. */
    protected StreamContract() {}

    private List<User> manyUsers() {
        return db().insertAll(IntStream.range(0, MANY)
                .mapToObj(i -> NewUser.email("u" + i).name("n" + i))
                .toList());
    }

    @Test
    void everyRowComesOnceInOrder() {
        List<User> users = manyUsers();
        try (Stream<User> stream = db().from(USERS).orderBy(USERS.id.asc()).stream()) {
            assertThat(stream).containsExactlyElementsOf(users);
        }
    }

    /** What is read are 96 megabytes, of which a stream that is nearly over holds a fraction. */
    @Test
    void aStreamHoldsFewRows() {
        String name = "n".repeat(16_000);
        for (int block = 0; block < 60; block++) {
            int first = block * 100;
            db().insertAll(
                            IntStream.range(first, first + 100)
                                    .mapToObj(i -> NewUser.email("u" + i).name(name + i))
                                    .toList(),
                            nothing());
        }
        long before = usedMemory();
        try (Stream<User> stream = db().from(USERS).orderBy(USERS.id.asc()).stream()) {
            Iterator<User> rows = stream.iterator();
            for (int i = 0; i < 5_900; i++) {
                assertThat(rows.next().email()).isEqualTo("u" + i);
            }
            assertThat(usedMemory() - before).as("bytes").isLessThan(40_000_000);
            assertThat(rows.hasNext()).isTrue();
        }
    }

    private static long usedMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void lengthsAroundABlockAreRight() {
        manyUsers();
        for (int length : new int[] {0, 1, 499, 500, 501, 1_000, MANY}) {
            try (Stream<User> stream = db().from(USERS).orderBy(USERS.id.asc()).limit(length).stream()) {
                assertThat(stream.count()).as("%d rows", length).isEqualTo(length);
            }
        }
    }

    @Test
    void aStreamOfNothingIsEmpty() {
        try (Stream<User> stream = db().from(USERS).stream()) {
            assertThat(stream).isEmpty();
        }
    }

    @Test
    void aStreamThatIsClosedEarlyGivesItsConnectionBack() {
        manyUsers();
        try (Stream<User> stream = db().from(USERS).stream()) {
            assertThat(stream.iterator().next()).isNotNull();
            assertThat(database().borrowed()).isEqualTo(1);
        }
        assertThat(database().borrowed()).isZero();
        assertThat(db().from(USERS).count()).isEqualTo(MANY);
    }

    @Test
    void aStreamMayBeClosedAfterAnyRow() {
        List<User> users = manyUsers();
        for (int rows : new int[] {0, 1, 499, 500, 501, MANY - 1, MANY}) {
            closedAfter(rows, db(), users);
            db().run(tx -> {
                closedAfter(rows, tx, users);
                assertThat(tx.from(USERS).count()).isEqualTo(MANY);
            });
            assertThat(database().borrowed()).as("after %d rows", rows).isZero();
        }
    }

    private static void closedAfter(int rows, Db on, List<User> users) {
        try (Stream<User> stream = on.from(USERS).orderBy(USERS.id.asc()).stream()) {
            Iterator<User> each = stream.iterator();
            for (int i = 0; i < rows; i++) {
                assertThat(each.next()).isEqualTo(users.get(i));
            }
        }
    }

    @Test
    void twoStreamsDoNotDisturbEachOther() {
        List<User> users = manyUsers();
        try (Stream<User> up = db().from(USERS).orderBy(USERS.id.asc()).stream();
                Stream<User> down = db().from(USERS).orderBy(USERS.id.desc()).stream()) {
            Iterator<User> first = up.iterator();
            Iterator<User> last = down.iterator();
            for (int i = 0; i < MANY; i++) {
                assertThat(first.next()).isEqualTo(users.get(i));
                assertThat(last.next()).isEqualTo(users.get(MANY - 1 - i));
            }
        }
    }

    @Test
    @Requires(Feature.STATEMENTS_BESIDE_STREAMS)
    void aTransactionReadsTwoStreams() {
        List<User> users = manyUsers();
        db().run(tx -> {
            try (Stream<User> up = tx.from(USERS).orderBy(USERS.id.asc()).stream();
                    Stream<User> again = tx.from(USERS).orderBy(USERS.id.asc()).stream()) {
                Iterator<User> first = up.iterator();
                Iterator<User> second = again.iterator();
                for (User user : users) {
                    assertThat(first.next()).isEqualTo(user);
                    assertThat(second.next()).isEqualTo(user);
                }
            }
        });
    }

    @Test
    void aStreamThatIsNeverReadGivesItsConnectionBack() {
        manyUsers();
        db().from(USERS).stream().close();
        assertThat(database().borrowed()).isZero();
    }

    @Test
    void closingTwiceIsClosingOnce() {
        Stream<User> stream = db().from(USERS).stream();
        stream.close();
        stream.close();
        assertThat(database().borrowed()).isZero();
    }

    @Test
    void whatAConsumerThrowsReachesTheCallerAndTheConnectionGoesBack() {
        manyUsers();
        IllegalStateException mine = new IllegalStateException("mine");
        assertThatThrownBy(() -> {
                    try (Stream<User> stream = db().from(USERS).stream()) {
                        stream.forEach(user -> {
                            throw mine;
                        });
                    }
                })
                .isSameAs(mine);
        assertThat(database().borrowed()).isZero();
    }

    @Test
    void eachRowIsHandedOutOnceInOrder() {
        List<User> users = manyUsers();
        List<User> seen = new ArrayList<>();
        db().from(USERS).orderBy(USERS.id.asc()).each(seen::add);
        assertThat(seen).containsExactlyElementsOf(users);
        assertThat(database().borrowed()).isZero();
    }

    @Test
    void whatIsThrownForARowEndsEach() {
        manyUsers();
        IOException mine = new IOException("mine");
        List<User> seen = new ArrayList<>();
        assertThatThrownBy(() -> db().from(USERS).each(user -> {
                    seen.add(user);
                    throw mine;
                }))
                .isSameAs(mine);
        assertThat(seen).hasSize(1);
        assertThat(database().borrowed()).isZero();
    }

    @Test
    void aClosedStreamIsNotReadOn() {
        manyUsers();
        Stream<User> stream = db().from(USERS).stream();
        Iterator<User> rows = stream.iterator();
        for (int i = 0; i < 500; i++) {
            rows.next();
        }
        stream.close();
        assertThatThrownBy(rows::next).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
    }

    @Test
    void selectionsConditionsAndLimitsHold() {
        manyUsers();
        try (Stream<String> stream = db()
                .from(USERS)
                .where(USERS.name.startsWith("n1"))
                .orderBy(USERS.id.desc())
                .offset(1)
                .limit(2)
                .select(USERS.name)
                .stream()) {
            assertThat(stream).containsExactly("n1198", "n1197");
        }
    }

    @Test
    void valuesThatMayBeNullAreStreamed() {
        db().insertAll(List.of(
                NewUser.email("1").name("a").age(1), NewUser.email("2").name("b")));
        try (Stream<Integer> stream = db().from(USERS).orderBy(USERS.id.asc()).select(USERS.age).stream()) {
            assertThat(stream.toList()).containsExactly(1, null);
        }
    }

    @Test
    void relatedRowsAreLoadedForWholeBlocks() {
        List<User> users = manyUsers();
        db().insertAll(users.stream()
                .filter(user -> user.id() % 2 == 0)
                .map(user -> NewPost.authorId(user.id()).slug("s").title(user.name()))
                .toList());
        List<String> titles = new ArrayList<>();
        List<String> sql = sql(() -> {
            try (Stream<List<String>> stream = db()
                    .from(USERS)
                    .orderBy(USERS.id.asc())
                    .select(Selection.of(USERS.id, USERS.posts.select(POSTS.title), (id, posts) -> posts))
                    .stream()) {
                stream.forEach(titles::addAll);
            }
        });
        assertThat(titles)
                .containsExactlyElementsOf(users.stream()
                        .filter(user -> user.id() % 2 == 0)
                        .map(User::name)
                        .toList());
        assertThat(sql).as("one of users, one of posts for each block").hasSize(4);
    }

    @Test
    void aTransactionStreamsWhatItWrote() {
        db().run(tx -> {
            Blog.user(tx, "ada");
            try (Stream<String> stream = tx.from(USERS).select(USERS.name).stream()) {
                assertThat(stream).containsExactly("ada");
            }
            Blog.user(tx, "bob");
        });
        assertThat(db().from(USERS).count()).isEqualTo(2);
    }

    @Test
    @Requires(Feature.STATEMENTS_BESIDE_STREAMS)
    void aTransactionRunsOtherStatementsWhileItStreams() {
        manyUsers();
        db().run(tx -> {
            try (Stream<Long> stream = tx.from(USERS).select(USERS.id).stream()) {
                stream.limit(3)
                        .forEach(id -> tx.update(USERS)
                                .set(USERS.age, 1)
                                .where(USERS.id.eq(id))
                                .execute());
            }
        });
        assertThat(db().from(USERS).where(USERS.age.eq(1)).count()).isEqualTo(3);
    }

    @Test
    @Requires(Feature.STATEMENTS_BESIDE_STREAMS)
    void aTransactionReadsWhileItStreams() {
        manyUsers();
        db().run(tx -> {
            try (Stream<User> stream = tx.from(USERS).stream()) {
                assertThat(stream.iterator().next()).isNotNull();
                assertThat(tx.from(USERS).count()).isEqualTo(MANY);
            }
        });
    }

    @Test
    @Requires(Feature.STATEMENTS_BESIDE_STREAMS)
    void aTransactionStreamsRelatedRowsToo() {
        User ada = Blog.user(db(), "ada");
        Blog.post(db(), ada, "p");
        db().run(tx -> {
            try (Stream<List<String>> stream = tx
                    .from(USERS)
                    .select(Selection.of(USERS.id, USERS.posts.select(POSTS.title), (id, posts) -> posts))
                    .stream()) {
                assertThat(stream).containsExactly(List.of("p"));
            }
        });
    }

    @Test
    void aTransactionGoesOnWhenTheStreamIsClosed() {
        manyUsers();
        db().run(tx -> {
            for (int i = 0; i < 2; i++) {
                try (Stream<User> stream = tx.from(USERS).stream()) {
                    assertThat(stream.iterator().next()).isNotNull();
                }
                assertThat(tx.from(USERS).count()).isEqualTo(MANY);
            }
        });
    }

    @Test
    void aStreamSeesOthersWorkOnTheSideOfIt() {
        manyUsers();
        int rows = 0;
        try (Stream<User> stream = db().from(USERS).orderBy(USERS.id.asc()).stream()) {
            Iterator<User> users = stream.iterator();
            while (users.hasNext()) {
                User user = users.next();
                if (rows++ % 400 == 0) {
                    assertThat(db().update(USERS)
                                    .set(USERS.age, rows)
                                    .where(USERS.id.eq(user.id()))
                                    .execute())
                            .isEqualTo(1);
                }
            }
        }
        assertThat(rows).isEqualTo(MANY);
        assertThat(db().from(USERS).where(USERS.age.isNotNull()).count()).isEqualTo(3);
    }

    @Test
    void aStreamThatIsOpenedAgainStartsAgain() {
        manyUsers();
        var query = db().from(USERS).select(USERS.id);
        for (int i = 0; i < 2; i++) {
            try (Stream<Long> stream = query.stream()) {
                assertThat(stream.count()).isEqualTo(MANY);
            }
        }
    }
}
