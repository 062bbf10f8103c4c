package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Tags.TAGS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static dev.cormorant.testkit.blog.Visits.VISITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.driver.QueryEvent;
import dev.cormorant.testkit.blog.AllType;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Email;
import dev.cormorant.testkit.blog.Membership;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewTag;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.NewVisit;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.SomeTypes;
import dev.cormorant.testkit.blog.Status;
import dev.cormorant.testkit.blog.Tag;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Visit;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One row in, the same row out. Many rows are {@link BulkInsertContract}'s. */
public abstract class InsertContract extends Contract {
    static final Instant NANOS = Instant.parse("2026-01-31T23:59:59.123456789Z");
    static final Instant MICROS = Instant.parse("2026-01-31T23:59:59.123456Z");

    /** For subclasses. */
    protected InsertContract() {}

    private Database at(Instant now, ZoneId zone) {
        return Database.open(Blog.SCHEMA, database().dataSource(), s -> s.clock(Clock.fixed(now, zone)));
    }

    @Test
    void theStoredRowComesBack() {
        User ada = db().insert(NewUser.email("ada").name("Ada").bio("b").age(36));
        assertThat(ada.id()).isPositive();
        assertThat(ada)
                .returns("ada", User::email)
                .returns("Ada", User::name)
                .returns("b", User::bio)
                .returns(36, User::age);
        assertThat(db().from(USERS).list()).containsExactly(ada);
    }

    @Test
    void anInsertIsOneStatement() {
        assertThat(statements(() -> db().insert(NewUser.email("ada").name("Ada"))))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.rows()).isEqualTo(1);
                    assertThat(event.error()).isNull();
                    assertThat(event.sql()).doesNotContain("Ada");
                });
    }

    @Test
    void whatIsNotGivenIsNotWritten() {
        List<String> written = statements(() -> db().insert(NewUser.email("ada").name("Ada"), nothing())).stream()
                .map(QueryEvent::sql)
                .toList();
        assertThat(written).singleElement().asString().contains("name").doesNotContain("bio", "age");
    }

    @Test
    void everyRowGetsAKeyOfItsOwnThatIsNotGivenAgain() {
        User first = Blog.user(db(), "1");
        User second = Blog.user(db(), "2");
        assertThat(second.id()).isGreaterThan(first.id());
        db().delete(USERS).allRows().execute();
        assertThat(Blog.user(db(), "3").id()).isGreaterThan(second.id());
    }

    @Test
    void constantDefaultsAreFilledIn() {
        User ada = Blog.user(db(), "ada");
        Post post = db().insert(NewPost.authorId(ada.id()).slug("s").title("t"));
        assertThat(post)
                .returns("", Post::body)
                .returns(Status.DRAFT, Post::status)
                .returns(0L, Post::views)
                .returns(null, Post::rating)
                .returns(null, Post::editorId);
        assertThat(db().get(POSTS.id, post.id())).isEqualTo(post);
    }

    @Test
    void aGivenValueWinsOverTheDefault() {
        User ada = Blog.user(db(), "ada");
        Post post = db().insert(NewPost.authorId(ada.id())
                .slug("s")
                .title("t")
                .body("b")
                .status(Status.ARCHIVED)
                .views(9)
                .rating(new BigDecimal("3.5")));
        assertThat(post)
                .returns("b", Post::body)
                .returns(Status.ARCHIVED, Post::status)
                .returns(9L, Post::views)
                .returns(new BigDecimal("3.50"), Post::rating);
        Instant then = Instant.parse("2001-02-03T04:05:06Z");
        assertThat(db().insert(NewUser.email("b").name("b").createdAt(then)).createdAt())
                .isEqualTo(then);
    }

    @Test
    void aGivenNullIsStored() {
        User user = db().insert(NewUser.email("a").name("a").bio(null).age(null).changedAt(null));
        assertThat(user).returns(null, User::bio).returns(null, User::age).returns(null, User::changedAt);
    }

    @Test
    void nowIsTheTimeOfTheClockInMicroseconds() {
        User user = at(NANOS, ZoneOffset.UTC).insert(NewUser.email("a").name("a"));
        assertThat(user.createdAt()).isEqualTo(MICROS);
        assertThat(user.changedAt()).isEqualTo(MICROS);
        assertThat(db().get(USERS.id, user.id())).isEqualTo(user);
    }

    @Test
    void todayIsTheDateInUtcWhateverTheZoneOfTheClock() {
        User user = Blog.user(db(), "a");
        Database tokyo = at(NANOS, ZoneId.of("Asia/Tokyo"));
        Membership membership = tokyo.insert(NewMembership.team("t").userId(user.id()));
        assertThat(membership.since()).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void whatAnUpdateWritesByItselfAnInsertWritesWhereThereIsNoDefault() {
        User user = at(NANOS, ZoneOffset.UTC).insert(NewUser.email("a").name("a"));
        assertThat(user.changedAt()).isEqualTo(MICROS);
    }

    @Test
    void aRowWithoutGeneratedKeyComesBackToo() {
        User ada = Blog.user(db(), "ada");
        Membership stored = db().insert(NewMembership.team("core")
                .userId(ada.id())
                .role("owner")
                .seat(3));
        assertThat(stored)
                .returns("core", Membership::team)
                .returns("owner", Membership::role)
                .returns(3, Membership::seat);
        assertThat(db().from(MEMBERSHIPS).list()).containsExactly(stored);
        Visit visit = db().insert(NewVisit.page("/"));
        assertThat(visit.hits()).isEqualTo(1);
        assertThat(db().from(VISITS).list()).containsExactly(visit);
    }

    @Test
    void typesAndNamesOfOnesOwnAreUsed() {
        Tag tag = db().insert(NewTag.word("java").owner(new Email("duke@example.org")));
        assertThat(tag.id().value()).isPositive();
        assertThat(tag.owner()).isEqualTo(new Email("duke@example.org"));
        assertThat(db().from(TAGS)
                        .where(TAGS.owner.eq(new Email("duke@example.org")))
                        .list())
                .containsExactly(tag);
        assertThat(otherProgram()
                        .column("SELECT " + otherProgram().name(TAGS.word) + " FROM "
                                + otherProgram().name(TAGS)))
                .containsExactly("java");
    }

    @Test
    void theReturnedRowEqualsAReread() {
        AllType stored = db().insert(SomeTypes.row("text"));
        assertThat(db().get(ALL_TYPES.id, stored.id())).isEqualTo(stored);
    }

    @Test
    void aRowThatIsInsertedTwiceIsTwoRows() {
        NewVisit row = NewVisit.page("/");
        db().insert(row);
        db().insert(row);
        assertThat(db().from(VISITS).count()).isEqualTo(2);
    }

    @Test
    void aRowIsNotChangedByWhatIsMadeOfIt() {
        NewUser base = NewUser.email("a").name("a");
        NewUser other = base.bio("bio");
        assertThat(db().insert(base).bio()).isNull();
        assertThat(base.toString())
                .contains("email", "name")
                .doesNotContain("bio")
                .doesNotContain("=");
        assertThat(other.toString()).contains("bio");
    }

    @Test
    void textsOfAnyKindAreStoredAsTheyAre() {
        for (String text : List.of(
                "",
                " ",
                "  padded  ",
                "'",
                "''",
                "\"",
                "`",
                "\\",
                "\\'",
                "?",
                "??",
                "$1",
                ":name",
                "%s",
                "{}",
                "\t\r\n",
                "-- x",
                "/* x */",
                ";",
                "NULL",
                "😀 ä 中 \u202E \uFFFF",
                "\u0001\u007F")) {
            User user = db().insert(NewUser.email("x" + text).name(text).bio(text));
            assertThat(user.name()).isEqualTo(text);
            assertThat(db().get(USERS.email, "x" + text).bio()).isEqualTo(text);
        }
    }

    @Test
    void largeValuesAreStored() {
        String large = "ä😀".repeat(200_000);
        User user = db().insert(NewUser.email("a").name(large));
        assertThat(user.name()).isEqualTo(large);
        assertThat(db().from(USERS).where(USERS.name.eq(large)).count()).isEqualTo(1);
    }
}
