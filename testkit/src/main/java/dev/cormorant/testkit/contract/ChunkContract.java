package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static dev.cormorant.testkit.blog.Visits.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.expression.Selection;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that are read in chunks. */
public abstract class ChunkContract extends Contract {
    /** For subclasses. */
    protected ChunkContract() {}

    private Query<Users, User> users(int number) {
        db().insertAll(IntStream.range(0, number)
                .mapToObj(i -> NewUser.email("u" + i).name("u" + i).age(i % 3))
                .toList());
        return db().from(USERS);
    }

    @Test
    void eachChunkIsAStatementOfItsOwnWithoutOffset() {
        Query<Users, User> users = users(7);
        List<Integer> sizes = new ArrayList<>();
        List<String> sql = sql(() ->
                assertThat(users.chunk(3, rows -> sizes.add(rows.size()))).isEqualTo(7));
        assertThat(sizes).containsExactly(3, 3, 1);
        assertThat(sql).hasSize(3).noneMatch(text -> text.contains("OFFSET"));
        assertThat(sql.get(1)).isEqualTo(sql.get(2));
    }

    @Test
    void aFullLastChunkIsKnownToBeTheLast() {
        Query<Users, User> users = users(6);
        assertThat(sql(() -> assertThat(users.chunk(3, rows -> {})).isEqualTo(6)))
                .hasSize(2);
    }

    @Test
    void nothingIsNoChunk() {
        assertThat(users(0).chunk(3, rows -> {
                    throw new AssertionError("there is no row");
                }))
                .isZero();
    }

    @Test
    void chunksComeInTheOrderOfTheQuery() {
        Query<Users, User> users = users(7);
        List<User> seen = new ArrayList<>();
        users.orderBy(USERS.age.desc()).chunk(2, seen::addAll);
        assertThat(seen)
                .isEqualTo(users.orderBy(USERS.age.desc(), USERS.id.desc()).list());
    }

    @Test
    void aChunkMayBeDeletedOrChanged() {
        Query<Users, User> users = users(7);
        assertThat(users.where(USERS.age.lt(2))
                        .chunk(
                                2,
                                rows -> db().update(USERS)
                                        .set(USERS.age, 9)
                                        .where(USERS.id.in(
                                                rows.stream().map(User::id).toList()))
                                        .execute()))
                .isEqualTo(5);
        assertThat(db().from(USERS).where(USERS.age.eq(9)).count()).isEqualTo(5);
        assertThat(users.chunk(
                        2,
                        rows -> db().delete(USERS)
                                .where(USERS.id.in(rows.stream().map(User::id).toList()))
                                .execute()))
                .isEqualTo(7);
        assertThat(users.count()).isZero();
    }

    @Test
    void falseEndsIt() {
        Query<Users, User> users = users(7);
        List<User> seen = new ArrayList<>();
        assertThat(users.chunkWhile(2, rows -> {
                    seen.addAll(rows);
                    return seen.size() < 4;
                }))
                .isEqualTo(4);
        assertThat(seen).hasSize(4);
    }

    @Test
    void whatIsThrownEndsItAndReachesTheCaller() {
        Query<Users, User> users = users(7);
        IOException mine = new IOException("mine");
        List<String> sql = sql(() -> assertThatThrownBy(() -> users.chunk(2, rows -> {
                    throw mine;
                }))
                .isSameAs(mine));
        assertThat(sql).hasSize(1);
    }

    @Test
    void noConnectionIsHeldBetweenChunks() {
        users(4).chunk(2, rows -> assertThat(database().borrowed()).isZero());
    }

    @Test
    void aTransactionReadsChunksOfWhatItWrote() {
        db().run(tx -> {
            tx.insertAll(
                    List.of(NewUser.email("a").name("a"), NewUser.email("b").name("b")));
            assertThat(tx.from(USERS).chunk(1, rows -> assertThat(rows).hasSize(1)))
                    .isEqualTo(2);
        });
    }

    @Test
    void relatedRowsAndNullsAreInChunksToo() {
        users(3).chunk(
                        3,
                        rows -> rows.forEach(user -> db().insert(
                                        NewPost.authorId(user.id()).slug("s").title("of " + user.name()))));
        List<String> titles = new ArrayList<>();
        db().from(USERS)
                .select(Selection.of(USERS.id, USERS.posts.select(POSTS.title), (id, posts) -> posts))
                .chunk(2, rows -> rows.forEach(titles::addAll));
        assertThat(titles).containsExactly("of u0", "of u1", "of u2");
        List<String> bios = new ArrayList<>();
        db().from(USERS).select(USERS.bio).chunk(2, bios::addAll);
        assertThat(bios).containsExactly(null, null, null);
    }

    @Test
    void wrongUseIsRefusedBeforeSql() {
        Query<Users, User> users = users(1);
        assertThat(statements(() -> {
                    assertThatThrownBy(() -> users.chunk(0, rows -> {}))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("at least 1");
                    assertThatThrownBy(() -> users.limit(3).chunk(2, rows -> {}))
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageContaining("limit(3)");
                    assertThatThrownBy(() -> db().from(VISITS).chunk(2, rows -> {}))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Visits")
                            .hasMessageContaining("primary key");
                }))
                .isEmpty();
    }
}
