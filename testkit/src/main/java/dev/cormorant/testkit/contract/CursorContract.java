package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Tags.TAGS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static dev.cormorant.testkit.blog.Visits.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.InvalidCursorException;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Email;
import dev.cormorant.testkit.blog.NewTag;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Slices between cursors, and cursors that are of no use. */
public abstract class CursorContract extends Contract {
    private static final byte[] KEY = "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final List<String> ran = new ArrayList<>();

    /** For subclasses. */
    protected CursorContract() {}

    private Query<Users, String> users(int number) {
        return users(open(KEY), number);
    }

    private Database open(byte[] key) {
        Database database = Database.open(schema(), database().dataSource(), s -> s.cursorKey(key));
        database.onQuery(event -> ran.add(event.sql()));
        return database;
    }

    private List<String> during(Runnable action) {
        ran.clear();
        action.run();
        return List.copyOf(ran);
    }

    private Query<Users, String> users(Database on, int number) {
        db().insertAll(IntStream.range(0, number)
                .mapToObj(i -> NewUser.email("e" + i).name("u" + i).age(i / 2))
                .toList());
        return on.from(USERS).orderBy(USERS.age.asc()).select(USERS.name);
    }

    private static Cursor next(Query<Users, ?> query, int size) {
        return query.after(null, size).next().orElseThrow();
    }

    @Test
    void slicesFollowEachOther() {
        Query<Users, String> users = users(5);
        Slice<String> first = users.after(null, 2);
        assertThat(first.rows()).containsExactly("u0", "u1");
        assertThat(first.done()).isFalse();
        assertThat(first.previous()).isEmpty();
        Slice<String> second = users.after(first.next().orElseThrow(), 2);
        assertThat(second.rows()).containsExactly("u2", "u3");
        assertThat(second.previous()).isPresent();
        Slice<String> third = users.after(second.next().orElseThrow(), 2);
        assertThat(third.rows()).containsExactly("u4");
        assertThat(third.done()).isTrue();
        assertThat(third.next()).isEmpty();
        assertThat(users.before(third.previous().orElseThrow(), 2).rows()).containsExactly("u2", "u3");
    }

    @Test
    void theLastSliceIsKnownToBeTheLastThoughItIsFull() {
        Query<Users, String> users = users(4);
        Slice<String> last = users.after(next(users, 2), 2);
        assertThat(last.rows()).hasSize(2);
        assertThat(last.done()).isTrue();
        assertThat(last.next()).isEmpty();
    }

    @Test
    void nothingIsOneEmptySlice() {
        Query<Users, String> users = users(0);
        assertThat(users.after(null, 2)).isEqualTo(new Slice<>(List.of(), Optional.empty(), Optional.empty(), true));
        assertThat(users.before(null, 2)).isEqualTo(new Slice<>(List.of(), Optional.empty(), Optional.empty(), true));
        assertThat(users.between(null, null)).isEmpty();
    }

    @Test
    void backwardsRowsComeInTheOrderOfTheQuery() {
        Query<Users, String> users = users(5);
        Slice<String> last = users.before(null, 2);
        assertThat(last.rows()).containsExactly("u3", "u4");
        assertThat(last.done()).isFalse();
        assertThat(last.next()).isEmpty();
        Slice<String> middle = users.before(last.previous().orElseThrow(), 2);
        assertThat(middle.rows()).containsExactly("u1", "u2");
        Slice<String> first = users.before(middle.previous().orElseThrow(), 2);
        assertThat(first.rows()).containsExactly("u0");
        assertThat(first.done()).isTrue();
        assertThat(first.previous()).isEmpty();
        assertThat(users.after(first.next().orElseThrow(), 2).rows()).containsExactly("u1", "u2");
    }

    @Test
    void anEmptySliceLeadsBack() {
        Query<Users, String> users = users(4);
        Cursor cursor = next(users, 2);
        db().delete(USERS).where(USERS.age.gte(1)).execute();
        Slice<String> empty = users.after(cursor, 2);
        assertThat(empty.rows()).isEmpty();
        assertThat(empty.done()).isTrue();
        assertThat(users.before(empty.previous().orElseThrow(), 2).rows()).containsExactly("u0", "u1");
    }

    @Test
    void theSameCursorIsTheSamePlace() {
        Query<Users, String> users = users(6);
        Cursor cursor = next(users, 2);
        assertThat(users.after(cursor, 2).rows()).containsExactly("u2", "u3");
        db().delete(USERS).where(USERS.name.eq("u1")).execute();
        db().insert(NewUser.email("x").name("x").age(0));
        assertThat(users.after(cursor, 3).rows())
                .as("the row in front of the place is gone, another came behind it")
                .containsExactly("x", "u2", "u3");
    }

    @Test
    void windowsStayNeighboursWhenRowsArrive() {
        Query<Users, String> users = users(4);
        Cursor middle = next(users, 2);
        db().insert(NewUser.email("x").name("x").age(0));
        assertThat(users.between(null, middle)).containsExactly("u0", "u1");
        assertThat(users.between(middle, null)).containsExactly("x", "u2", "u3");
        Slice<String> second = users.after(middle, 2);
        db().insert(NewUser.email("y").name("y").age(0));
        assertThat(users.between(middle, second.next().orElseThrow())).containsExactly("x", "y", "u2");
    }

    @Test
    void conditionsHoldAndSlicesAreFull() {
        Query<Users, String> even = users(20).where(USERS.name.like("u%0").or(USERS.name.like("u%5")));
        Slice<String> first = even.after(null, 2);
        assertThat(first.rows()).containsExactly("u0", "u5");
        assertThat(even.after(first.next().orElseThrow(), 9).rows()).containsExactly("u10", "u15");
    }

    @Test
    void anotherSelectionIsTheSameQuery() {
        Query<Users, String> users = users(5);
        assertThat(users.select(USERS.email).after(next(users, 2), 2).rows()).containsExactly("e2", "e3");
    }

    @Test
    void anotherValueInTheConditionIsTheSameQuery() {
        Query<Users, String> users = users(6);
        Cursor cursor = next(users.where(USERS.name.ne("u0")), 2);
        assertThat(users.where(USERS.name.ne("u3")).after(cursor, 2).rows()).containsExactly("u4", "u5");
    }

    @Test
    void ordersByWhatIsNotSelectedByExpressionsAndByCountsHaveCursors() {
        List<Long> ids = db()
                .insertAll(List.of(
                        NewUser.email("1").name("b"),
                        NewUser.email("2").name("A"),
                        NewUser.email("3").name("a"),
                        NewUser.email("4").name("C")))
                .stream()
                .map(user -> user.id())
                .toList();
        Blog.post(db(), db().get(USERS.id, ids.get(0)), "1");
        Blog.post(db(), db().get(USERS.id, ids.get(0)), "2");
        Blog.post(db(), db().get(USERS.id, ids.get(3)), "3");
        assertThat(walk(db().from(USERS).orderBy(USERS.name.lower().asc(), USERS.name.desc())))
                .containsExactly("a", "A", "b", "C");
        assertThat(walk(db().from(USERS).orderBy(USERS.posts.count().desc(), USERS.name.asc())))
                .containsExactly("b", "C", "A", "a");
        assertThat(db().from(POSTS)
                        .orderBy(POSTS.author.get(u -> u.name).desc())
                        .select(POSTS.title)
                        .after(null, 2)
                        .rows())
                .containsExactly("2", "1");
    }

    private static List<String> walk(Query<Users, ?> query) {
        Query<Users, String> names = query.select(USERS.name);
        List<String> seen = new ArrayList<>();
        Optional<Cursor> cursor = Optional.empty();
        do {
            Slice<String> slice = names.after(cursor.orElse(null), 1);
            seen.addAll(slice.rows());
            cursor = slice.next();
        } while (cursor.isPresent());
        return seen;
    }

    @Test
    void aTypeThatRefusesTheValueOfAnOrderIsNoObstacle() {
        db().insertAll(List.of(
                NewTag.word("1").owner(new Email("B@x")),
                NewTag.word("2").owner(new Email("a@x")),
                NewTag.word("3").owner(null)));
        var words = db().from(TAGS).orderBy(TAGS.owner.lower().asc()).select(TAGS.word);
        Slice<String> first = words.after(null, 1);
        assertThat(first.rows()).containsExactly("2");
        assertThat(words.after(first.next().orElseThrow(), 5).rows()).containsExactly("1", "3");
    }

    @Test
    void aPlaceIsFoundByValuesAndNotByCounting() {
        Query<Users, String> users = users(6);
        Cursor cursor = next(users.orderBy(USERS.name.asc()), 2);
        assertThat(during(() -> users.orderBy(USERS.name.asc()).after(cursor, 2)))
                .singleElement()
                .asString()
                .doesNotContain("OFFSET")
                .contains("LIMIT ?");
    }

    @Test
    void anIndexCanLeadToThePlace() {
        users(5);
        Query<Users, ?> byName = open(KEY).from(USERS).orderBy(USERS.name.asc());
        Cursor cursor = next(byName, 2);
        String sql = during(() -> byName.after(cursor, 2)).get(0).replace('`', '"');
        assertThat(sql)
                .containsAnyOf(
                        "WHERE (\"name\", \"id\") > (?, ?) ORDER",
                        "WHERE \"name\" >= ? AND (\"name\" > ? OR (\"name\" = ? AND \"id\" > ?)) ORDER");
    }

    @Test
    void aCursorShowsNoValues() {
        Query<Users, String> users = users(3);
        db().update(USERS).set(USERS.name, "SecretName").allRows().execute();
        String text = next(users.orderBy(USERS.name.asc()), 1).text();
        assertThat(text).matches("[A-Za-z0-9_-]+");
        String decoded =
                new String(java.util.Base64.getUrlDecoder().decode(text), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(decoded.toLowerCase(Locale.ROOT)).doesNotContain("secret");
        assertThat(next(users.orderBy(USERS.name.asc()), 1).text())
                .as("the same place looks different each time")
                .isNotEqualTo(text);
    }

    @Test
    void aCursorThatWasChangedIsRefused() {
        Query<Users, String> users = users(5);
        String text = next(users, 2).text();
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            refused(users, text.substring(0, i) + other + text.substring(i + 1));
        }
        for (int length = 0; length < text.length(); length++) {
            refused(users, text.substring(0, length));
        }
        for (String wrong :
                List.of(text + "A", text + text, "A" + text, " " + text, text + "=", "none", "ä€😀", "\0")) {
            refused(users, wrong);
        }
    }

    private void refused(Query<Users, ?> query, String text) {
        assertThat(during(() -> {
                    assertThatThrownBy(() -> query.after(Cursor.of(text), 2))
                            .as(text)
                            .isInstanceOf(InvalidCursorException.class)
                            .hasMessageContaining("cursor");
                    assertThatThrownBy(() -> query.before(Cursor.of(text), 2))
                            .isInstanceOf(InvalidCursorException.class);
                    assertThatThrownBy(() -> query.between(null, Cursor.of(text)))
                            .isInstanceOf(InvalidCursorException.class);
                }))
                .isEmpty();
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        Query<Users, String> users = users(5);
        Cursor cursor = next(users, 2);
        Query<Users, ?> all = open(KEY).from(USERS);
        for (Query<Users, ?> other : List.of(
                all,
                all.orderBy(USERS.age.desc()),
                all.orderBy(USERS.age.asc().nullsFirst()),
                all.orderBy(USERS.age.asc(), USERS.name.asc()),
                all.orderBy(USERS.name.asc()),
                all.orderBy(USERS.age.plus(1).asc()),
                users.where(USERS.age.gt(0)))) {
            assertThatThrownBy(() -> other.after(cursor, 2))
                    .isInstanceOf(InvalidCursorException.class)
                    .hasMessageContaining("another query");
        }
        assertThatThrownBy(() -> open(KEY).from(POSTS).after(cursor, 2)).isInstanceOf(InvalidCursorException.class);
        Cursor plusOne = next(all.orderBy(USERS.age.plus(1).asc()), 2);
        assertThatThrownBy(() -> all.orderBy(USERS.age.plus(2).asc()).after(plusOne, 2))
                .as("a constant of an order is part of it")
                .isInstanceOf(InvalidCursorException.class);
    }

    @Test
    void aCursorOfAnotherKeyIsRefused() {
        Query<Users, String> users = users(5);
        Cursor cursor = next(users, 2);
        byte[] otherKey = KEY.clone();
        otherKey[0]++;
        Query<Users, String> other = users(open(otherKey), 0);
        assertThatThrownBy(() -> other.after(cursor, 2)).isInstanceOf(InvalidCursorException.class);
        Query<Users, String> without = users(db(), 0);
        assertThatThrownBy(() -> without.after(cursor, 2)).isInstanceOf(InvalidCursorException.class);
        assertThat(users(open(KEY), 0).after(Cursor.of(cursor.text()), 2).rows())
                .containsExactly("u2", "u3");
    }

    /** Made by another process, behind a user of age 5 and address "a". If it is refused, so are all that are in use. */
    @Test
    void aCursorOfAnotherProcessIsUnderstood() {
        Cursor old =
                Cursor.of("AQHwocJwijp7VkwV7w3iaearnYPjWSBZO_xblfl1jK4YWTNH_cXgjPke4zsF0fchYyPnx-jTF3rwoyFzFq-thS2y");
        db().insertAll(List.of(
                NewUser.email("c").name("front").age(4),
                NewUser.email("b").name("behind").age(6)));
        assertThat(open(KEY)
                        .from(USERS)
                        .where(USERS.name.ne("?"))
                        .orderBy(USERS.age.asc(), USERS.email.lower().desc())
                        .select(USERS.name)
                        .after(old, 5)
                        .rows())
                .containsExactly("behind");
    }

    @Test
    void withoutAKeyOfOnesOwnCursorsWorkInThisProcess() {
        Query<Users, String> users = users(db(), 5);
        Cursor cursor = next(users, 2);
        assertThat(users(Database.open(schema(), database().dataSource()), 0)
                        .after(cursor, 2)
                        .rows())
                .containsExactly("u2", "u3");
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        for (int length : new int[] {0, 15, 17, 33}) {
            assertThatThrownBy(() -> open(new byte[length]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cursorKey");
        }
    }

    @Test
    void wrongUseIsRefusedBeforeSql() {
        Query<Users, String> users = users(1);
        assertThat(during(() -> {
                    assertThatThrownBy(() -> users.after(null, 0))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("at least 1");
                    assertThatThrownBy(() -> users.before(null, -1)).isInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(() -> users.limit(3).after(null, 2))
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageContaining("limit(3)");
                    assertThatThrownBy(() -> users.limit(3).between(null, null))
                            .isInstanceOf(IllegalStateException.class);
                    assertThatThrownBy(() -> open(KEY).from(VISITS).after(null, 2))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Visits")
                            .hasMessageContaining("primary key");
                    assertThatThrownBy(() -> open(KEY)
                                    .from(USERS)
                                    .select(USERS.age.max())
                                    .after(null, 2))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("no keys");
                    assertThatThrownBy(() -> users.distinctOn(USERS.age).after(null, 2))
                            .isInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(() -> open(KEY)
                                    .from(USERS)
                                    .select(USERS.name)
                                    .distinct()
                                    .after(null, 2))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("distinct");
                }))
                .isEmpty();
    }
}
