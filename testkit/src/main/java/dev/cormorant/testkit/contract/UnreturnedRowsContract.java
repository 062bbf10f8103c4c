package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.Database;
import dev.cormorant.driver.QueryEvent;
import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.testkit.blog.AllType;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewAllType;
import dev.cormorant.testkit.blog.NewComment;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.SomeTypes;
import dev.cormorant.testkit.blog.Status;
import dev.cormorant.testkit.blog.User;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Many rows that nobody wants back, which go in by the fastest way that a database has. */
public abstract class UnreturnedRowsContract extends Contract {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\\",
            "\\N",
            "\\.",
            "\\\\x41",
            "\t",
            "\n",
            "\r\n",
            "\"'`;--",
            "NULL",
            "\u0001\u007f",
            "é\t\\ü\n",
            "\uD83D\uDC26 dives",
            "a\u0301");

    /** For subclasses. */
    protected UnreturnedRowsContract() {}

    private static List<NewUser> users(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> NewUser.email("u" + i).name("name " + i))
                .toList();
    }

    private static NewAllType full(int i) {
        return SomeTypes.row(TEXTS.get(i % TEXTS.size()))
                .maybeText(TEXTS.get(i % TEXTS.size()))
                .maybeVarchar("v" + i)
                .maybeStatus(Status.PUBLISHED)
                .maybeSmallint(Short.MIN_VALUE)
                .maybeInteger(Integer.MIN_VALUE + i)
                .maybeBigint(Long.MAX_VALUE - i)
                .maybeReal(Float.MIN_NORMAL)
                .maybeDouble(-1.7e300)
                .maybeDecimal(new BigDecimal("-12345678901234.5678"))
                .maybeBool(i % 2 == 0)
                .maybeTimestamp(Instant.parse("1000-01-01T00:00:00.000001Z").plusSeconds(i))
                .maybeDate(LocalDate.of(9999, 12, 31))
                .maybeTime(LocalTime.of(23, 59, 59, 999_999_000))
                .maybeDateTime(LocalDateTime.of(1600, 2, 29, 1, 2, 3, 4_000))
                .maybeBytes(new byte[] {0, -1, 92, 9, 10, (byte) i})
                .maybeUuid(new UUID(i, -i));
    }

    private static NewAllType bare(int i) {
        return full(i).maybeText(null)
                .maybeVarchar(null)
                .maybeStatus(null)
                .maybeSmallint(null)
                .maybeInteger(null)
                .maybeBigint(null)
                .maybeReal(null)
                .maybeDouble(null)
                .maybeDecimal(null)
                .maybeBool(null)
                .maybeTimestamp(null)
                .maybeDate(null)
                .maybeTime(null)
                .maybeDateTime(null)
                .maybeBytes(null)
                .maybeUuid(null);
    }

    @Test
    void everyValueArrivesAsItWouldIfTheRowsCameBack() {
        List<NewAllType> rows = IntStream.range(0, 300)
                .mapToObj(i -> i % 3 == 0 ? bare(i) : full(i))
                .toList();
        List<AllType> wanted =
                db().insertAll(rows).stream().map(row -> row.withId(0)).toList();
        db().delete(ALL_TYPES).allRows().execute();
        db().insertAll(rows, nothing());
        assertThat(db().from(ALL_TYPES).orderBy(ALL_TYPES.id.asc()).list())
                .extracting(row -> row.withId(0))
                .containsExactlyElementsOf(wanted);
    }

    @Test
    void anyNumberOfRowsArrives() {
        for (int count : new int[] {1, 2, 63, 64, 65, 255, 257, 2_500}) {
            db().insertAll(users(count), nothing());
            assertThat(db().from(USERS)
                            .orderBy(USERS.id.asc())
                            .select(USERS.email)
                            .list())
                    .containsExactlyElementsOf(
                            IntStream.range(0, count).mapToObj(i -> "u" + i).toList());
            db().delete(USERS).allRows().execute();
        }
    }

    @Test
    void rowsOfDifferentColumnsArriveTogether() {
        List<NewUser> rows = IntStream.range(0, 400)
                .mapToObj(i -> {
                    NewUser row = NewUser.email("u" + i).name("n");
                    return i % 3 == 0 ? row.bio("bio " + i) : i % 3 == 1 ? row.age(i) : row;
                })
                .toList();
        db().insertAll(rows, nothing());
        assertThat(db().from(USERS).count()).isEqualTo(400);
        assertThat(db().get(USERS.email, "u300").bio()).isEqualTo("bio 300");
        assertThat(db().get(USERS.email, "u301")).returns(null, User::bio).returns(301, User::age);
    }

    @Test
    void aFewStatementsInsertManyRows() {
        List<QueryEvent> events = statements(() -> db().insertAll(users(2_500), nothing()));
        assertThat(events).hasSizeLessThan(20);
        assertThat(events.stream().mapToLong(QueryEvent::rows).sum()).isEqualTo(2_500);
    }

    @Test
    void aRowThatIsThereAlreadyUndoesAll() {
        List<NewUser> rows = new ArrayList<>(users(1_500));
        rows.add(NewUser.email("u0").name("again"));
        UniqueViolationException e =
                catchThrowableOfType(UniqueViolationException.class, () -> db().insertAll(rows, nothing()));
        assertThat(e.constraint()).contains("users_email_unique");
        assertThat(e.table()).contains("Users");
        assertThat(e).hasMessageNotContaining("u0");
        assertThat(db().from(USERS).count()).isZero();
    }

    @Test
    void aBrokenCheckUndoesAll() {
        User ada = Blog.user(db(), "ada");
        List<NewPost> rows = IntStream.range(0, 200)
                .mapToObj(i -> NewPost.authorId(ada.id()).slug("s" + i).title(i == 150 ? "" : "t"))
                .toList();
        assertThatThrownBy(() -> db().insertAll(rows, nothing())).isInstanceOf(CheckViolationException.class);
        assertThat(db().from(POSTS).count()).isZero();
    }

    @Test
    void aMissingParentUndoesAll() {
        List<NewComment> rows = IntStream.range(0, 200)
                .mapToObj(i -> NewComment.postId(1_000_000 + i).body("b"))
                .toList();
        assertThatThrownBy(() -> db().insertAll(rows, nothing())).isInstanceOf(ForeignKeyViolationException.class);
        assertThat(db().from(COMMENTS).count()).isZero();
    }

    @Test
    void theyArePartOfTheTransaction() {
        assertThatThrownBy(() -> db().run(tx -> {
                    tx.insertAll(users(300), nothing());
                    assertThat(tx.from(USERS).count()).isEqualTo(300);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(db().from(USERS).count()).isZero();
    }

    @Test
    void aTransactionGoesOnAfterRowsThatFailedInASavepoint() {
        db().run(tx -> {
            tx.insert(NewUser.email("u7").name("first"));
            assertThatThrownBy(() -> tx.run(inner -> inner.insertAll(users(300), nothing())))
                    .isInstanceOf(UniqueViolationException.class);
            tx.insert(NewUser.email("last").name("last"));
        });
        assertThat(db().from(USERS).orderBy(USERS.id.asc()).select(USERS.email).list())
                .containsExactly("u7", "last");
    }

    @Test
    void connectionsThatHideWhatTheyWrapWillDo() {
        Database hidden = Database.open(schema(), hiding(database().dataSource()));
        hidden.insertAll(users(300), nothing());
        assertThat(db().from(USERS).count()).isEqualTo(300);
    }

    @Test
    void aRewriteSeesTheInsert() {
        List<String> seen = new ArrayList<>();
        Database rewriting = Database.open(
                schema(),
                database().dataSource(),
                s -> s.rewrite(statement -> {
                    seen.add(statement.getClass().getSimpleName());
                    return statement;
                }));
        rewriting.insertAll(users(300), nothing());
        assertThat(seen).contains("Insert");
    }

    /** A data source of a pool that does not let anybody at the driver's own connections. */
    private static DataSource hiding(DataSource source) {
        return proxy(
                DataSource.class,
                source,
                "getConnection",
                connection -> proxy(Connection.class, (Connection) connection, "isWrapperFor", answer -> false));
    }

    private interface Change {
        Object of(Object result);
    }

    private static <T> T proxy(Class<T> type, T target, String method, Change change) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, called, arguments) -> {
                    try {
                        Object result = called.invoke(target, arguments);
                        return called.getName().equals(method) ? change.of(result) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
