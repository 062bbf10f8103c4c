package dev.cormorant.testkit.contract;

import static dev.cormorant.error.Reaction.WARN;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.Settings;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is logged of lists that nothing bounds. */
class ListWarningTest extends Contract {
    private Database withUsers(int number, UnaryOperator<Settings> settings) {
        db().insertAll(IntStream.range(0, number)
                .mapToObj(i -> NewUser.email("u" + i).name("u" + i))
                .toList());
        return Database.open(schema(), database().dataSource(), settings);
    }

    @Test
    void aLongListIsToldOnceWithItsLine() {
        Database database = withUsers(4, s -> s.listWarning(3));
        List<String> lines = Logged.during(() -> {
            for (int i = 0; i < 3; i++) {
                list(database, "u" + i);
            }
        });
        assertThat(lines)
                .singleElement()
                .asString()
                .contains("Users", "more than 3 rows", "ListWarningTest.list(ListWarningTest.java:");
    }

    private static List<User> list(Database database, String notThis) {
        return database.from(USERS).where(USERS.bio.isDistinctFrom(notThis)).list();
    }

    @Test
    void eachShapeIsToldOfForItself() {
        Database database = withUsers(4, s -> s.listWarning(3));
        assertThat(Logged.during(() -> {
                    database.from(USERS).list();
                    database.from(USERS).orderBy(USERS.name.asc()).list();
                    database.from(USERS).list();
                }))
                .hasSize(2);
    }

    @Test
    void whatHasABoundIsNotToldOf() {
        Database database = withUsers(4, s -> s.listWarning(3));
        assertThat(Logged.during(() -> {
                    database.from(USERS).limit(4).list();
                    database.from(USERS).unbounded().list();
                    database.from(USERS)
                            .where(USERS.email.in(List.of("u0", "u1", "u2", "u3")))
                            .list();
                    database.from(USERS).where(USERS.name.ne("u0")).list();
                    database.from(USERS).each(user -> {});
                }))
                .isEmpty();
    }

    @Test
    void zeroIsSilence() {
        Database database = withUsers(4, s -> s.listWarning(0));
        assertThat(Logged.during(() -> database.from(USERS).list())).isEmpty();
    }

    @Test
    void aListCutByDefaultIsToldOf() {
        Database database = withUsers(4, s -> s.defaultLimit(2));
        assertThat(Logged.during(() -> {
                    database.from(USERS).list();
                    database.from(USERS).list();
                }))
                .singleElement()
                .asString()
                .contains("Users", "default limit of 2", "ListWarningTest");
    }

    @Test
    void aScanAndAListWithoutABoundAreToldOfWhereThatIsAsked() {
        Database database = withUsers(1, s -> s.scans(WARN).unboundedLists(WARN));
        var byName = database.from(USERS).where(USERS.name.eq("u0"));
        assertThat(Logged.during(() -> {
                    assertThat(byName.list()).hasSize(1);
                    byName.list();
                }))
                .hasSize(2)
                .anyMatch(line -> line.contains("allowScan()"))
                .anyMatch(line -> line.contains("unbounded()"));
    }

    @Test
    void aMissingCursorKeyIsToldOnceInAProcess() {
        Database database = withUsers(2, s -> s);
        assertThat(Logged.during(() -> database.from(USERS).after(null, 1))).hasSizeLessThanOrEqualTo(1);
        assertThat(Logged.during(() -> withUsers(0, s -> s).from(USERS).after(null, 1)))
                .isEmpty();
    }

    @Test
    void noValueIsLogged() {
        Database database = withUsers(1, s -> s.scans(WARN).unboundedLists(WARN));
        assertThat(Logged.during(() ->
                        database.from(USERS).where(USERS.name.ne("secret")).list()))
                .isNotEmpty()
                .noneMatch(line -> line.contains("secret"));
    }
}
