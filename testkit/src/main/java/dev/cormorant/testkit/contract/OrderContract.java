package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static dev.cormorant.testkit.blog.Visits.VISITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Order;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.NewVisit;
import dev.cormorant.testkit.blog.SomeTypes;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which row comes first: the same one on every database. */
public abstract class OrderContract extends Contract {
    /** For subclasses. */
    protected OrderContract() {}

    private List<String> names(Order<Users> first) {
        return db().from(USERS)
                .orderBy(first)
                .orderBy(USERS.id.asc())
                .select(USERS.name)
                .list();
    }

    private void ages() {
        db().insert(NewUser.email("1").name("old").age(90));
        db().insert(NewUser.email("2").name("unknown"));
        db().insert(NewUser.email("3").name("young").age(2));
    }

    @Test
    void nullsComeLastAscendingAndFirstDescending() {
        ages();
        assertThat(names(USERS.age.asc())).containsExactly("young", "old", "unknown");
        assertThat(names(USERS.age.desc())).containsExactly("unknown", "old", "young");
    }

    @Test
    void nullsGoWhereTheyAreSent() {
        ages();
        assertThat(names(USERS.age.asc().nullsFirst())).containsExactly("unknown", "young", "old");
        assertThat(names(USERS.age.asc().nullsLast())).containsExactly("young", "old", "unknown");
        assertThat(names(USERS.age.desc().nullsFirst())).containsExactly("unknown", "old", "young");
        assertThat(names(USERS.age.desc().nullsLast())).containsExactly("old", "young", "unknown");
    }

    @Test
    void nullsOfExpressionsAreSortedAlike() {
        ages();
        assertThat(names(USERS.age.plus(1).asc())).containsExactly("young", "old", "unknown");
        assertThat(names(USERS.age.times(-1).desc())).containsExactly("unknown", "young", "old");
    }

    @Test
    void laterTermsDecideAmongEquals() {
        db().insert(NewUser.email("1").name("b").age(1));
        db().insert(NewUser.email("2").name("a").age(1));
        db().insert(NewUser.email("3").name("c").age(0));
        assertThat(db().from(USERS)
                        .orderBy(USERS.age.desc(), USERS.name.asc())
                        .select(USERS.name)
                        .list())
                .containsExactly("a", "b", "c");
        assertThat(db().from(USERS)
                        .orderBy(USERS.age.asc())
                        .orderBy(USERS.name.desc())
                        .select(USERS.name)
                        .list())
                .containsExactly("c", "b", "a");
    }

    @Test
    void textsAreOrderedByCodePoint() {
        List<String> sorted =
                List.of("", " ", " a", "-", "0", "10", "9", "A", "Z", "a", "a ", "aa", "b", "é", "Ж", "中");
        for (String name : shuffled(sorted)) {
            db().insert(NewUser.email("x" + sorted.indexOf(name)).name(name));
        }
        assertThat(names(USERS.name.asc())).containsExactlyElementsOf(sorted);
        List<String> reversed = new ArrayList<>(sorted);
        Collections.reverse(reversed);
        assertThat(names(USERS.name.desc())).containsExactlyElementsOf(reversed);
    }

    @Test
    @KnownGap(value = "H2 compares UTF-16 units, so what is beyond U+FFFF sorts before U+E000 to U+FFFF", on = "h2")
    void charactersBeyondTheBasicPlaneComeAfterIt() {
        for (String name : List.of("😀", "\uFFFD", "a")) {
            db().insert(NewUser.email(name).name(name));
        }
        assertThat(names(USERS.name.asc())).containsExactly("a", "\uFFFD", "😀");
        assertThat(db().from(USERS).where(USERS.name.gt("\uFFFD")).count()).isEqualTo(1);
    }

    @Test
    void expressionsOrder() {
        db().insert(NewUser.email("1").name("bb"));
        db().insert(NewUser.email("2").name("A"));
        db().insert(NewUser.email("3").name("ccc"));
        assertThat(names(USERS.name.length().desc())).containsExactly("ccc", "bb", "A");
        assertThat(names(USERS.name.lower().asc())).containsExactly("A", "bb", "ccc");
    }

    @Test
    void relatedValuesOrder() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        Blog.user(db(), "eve");
        Blog.post(db(), bob, "1");
        Blog.post(db(), ada, "2");
        Blog.post(db(), bob, "3");
        assertThat(names(USERS.posts.count().desc())).containsExactly("bob", "ada", "eve");
        assertThat(db().from(POSTS)
                        .orderBy(POSTS.author.get(u -> u.name).asc(), POSTS.title.desc())
                        .select(POSTS.title)
                        .list())
                .containsExactly("2", "3", "1");
        assertThat(db().from(POSTS)
                        .orderBy(POSTS.editor.get(u -> u.name).asc(), POSTS.title.asc())
                        .select(POSTS.title)
                        .list())
                .containsExactly("1", "2", "3");
    }

    @Test
    void decimalsTimesAndTruthValuesOrder() {
        List<SomeTypes> some = List.of(
                new SomeTypes(new BigDecimal("-10.5"), Instant.parse("1999-12-31T23:59:59.999999Z"), false),
                new SomeTypes(new BigDecimal("-9"), Instant.parse("2000-01-01T00:00:00Z"), false),
                new SomeTypes(new BigDecimal("0.0001"), Instant.parse("2000-01-01T00:00:00.000001Z"), true),
                new SomeTypes(new BigDecimal("100"), Instant.parse("2100-01-01T00:00:00Z"), true));
        shuffled(some).forEach(each -> db().insert(each.row()));
        assertThat(db().from(ALL_TYPES)
                        .orderBy(ALL_TYPES.decimal.asc())
                        .select(ALL_TYPES.timestamp)
                        .list())
                .isSorted();
        assertThat(db().from(ALL_TYPES)
                        .orderBy(ALL_TYPES.timestamp.asc())
                        .select(ALL_TYPES.decimal)
                        .list())
                .isSorted();
        assertThat(db().from(ALL_TYPES)
                        .orderBy(ALL_TYPES.bool.asc(), ALL_TYPES.time.asc())
                        .select(ALL_TYPES.bool)
                        .list())
                .containsExactly(false, false, true, true);
    }

    @Test
    @KnownGap(value = "MariaDB compares the parts of a UUID from its end", on = "mariadb")
    void uuidsAreOrderedAsTheirTextsAre() {
        List<UUID> uuids = List.of(
                UUID.fromString("00000000-0000-4000-8000-000000000002"),
                UUID.fromString("11111111-0000-1000-8000-000000000000"),
                UUID.fromString("7fffffff-ffff-4fff-bfff-ffffffffffff"),
                UUID.fromString("80000000-0000-4000-8000-000000000001"),
                UUID.fromString("ffffffff-0000-4000-8000-000000000000"));
        shuffled(uuids).forEach(uuid -> db().insert(SomeTypes.row(uuid, LocalTime.NOON)));
        assertThat(db().from(ALL_TYPES)
                        .orderBy(ALL_TYPES.uuid.asc())
                        .select(ALL_TYPES.uuid)
                        .list())
                .containsExactlyElementsOf(uuids);
    }

    @Test
    void aTableWithoutPrimaryKeyIsOrderedToo() {
        db().insert(NewVisit.page("/b"));
        db().insert(NewVisit.page("/a"));
        assertThat(db().from(VISITS)
                        .orderBy(VISITS.page.asc())
                        .limit(5)
                        .select(VISITS.page)
                        .list())
                .containsExactly("/a", "/b");
    }

    private static <T> List<T> shuffled(List<T> values) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, new java.util.Random(7));
        return copy;
    }
}
