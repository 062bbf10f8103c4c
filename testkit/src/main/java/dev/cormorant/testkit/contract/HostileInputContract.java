package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.InvalidValueException;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.random.HostileTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a user passes is a value: thousands of texts find what equals them, and nothing else. */
public abstract class HostileInputContract extends Contract {
    private static final List<String> TEXTS = HostileTexts.of(1, 400);

    /** For subclasses. */
    protected HostileInputContract() {}

    private void insertAll(List<String> names) {
        List<NewUser> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(NewUser.email(i + names.get(i)).name(names.get(i)).bio(names.get(i)));
        }
        db().insertAll(rows, nothing());
    }

    @Test
    void textsAreStoredAndReturnedAsTheyAre() {
        insertAll(TEXTS);
        assertThat(db().from(USERS).orderBy(USERS.id.asc()).select(USERS.name).list())
                .isEqualTo(TEXTS);
        assertThat(db().insertAll(TEXTS.stream()
                        .map(text -> NewUser.email("again" + text).name(text))
                        .toList()))
                .extracting(user -> user.name())
                .isEqualTo(TEXTS);
    }

    @Test
    void aTextIsEqualToItselfOnly() {
        insertAll(TEXTS);
        for (String text : TEXTS) {
            assertThat(db().from(USERS)
                            .where(USERS.name.eq(text))
                            .select(USERS.bio)
                            .list())
                    .containsExactly(text);
        }
    }

    @Test
    void aListHoldsWhatIsInIt() {
        insertAll(TEXTS);
        for (int i = 0; i + 7 <= TEXTS.size(); i += 7) {
            List<String> some = TEXTS.subList(i, i + 7);
            assertThat(db().from(USERS)
                            .where(USERS.name.in(some))
                            .orderBy(USERS.id.asc())
                            .select(USERS.name)
                            .list())
                    .isEqualTo(some);
            assertThat(db().from(USERS).where(USERS.name.notIn(some)).count()).isEqualTo(TEXTS.size() - 7);
        }
    }

    @Test
    void aPartIsFoundWhereItIs() {
        insertAll(TEXTS);
        for (String text : TEXTS) {
            assertThat(db().from(USERS).where(USERS.name.contains(text)).count())
                    .as(text)
                    .isEqualTo(
                            TEXTS.stream().filter(name -> name.contains(text)).count());
            assertThat(db().from(USERS).where(USERS.name.startsWith(text)).count())
                    .as(text)
                    .isEqualTo(
                            TEXTS.stream().filter(name -> name.startsWith(text)).count());
            assertThat(db().from(USERS).where(USERS.name.endsWith(text)).count())
                    .as(text)
                    .isEqualTo(
                            TEXTS.stream().filter(name -> name.endsWith(text)).count());
        }
    }

    @Test
    void aWriteTouchesNothingElse() {
        insertAll(TEXTS);
        for (String text : TEXTS.subList(0, 150)) {
            assertThat(db().update(USERS)
                            .set(USERS.bio, USERS.name)
                            .where(USERS.name.eq(text))
                            .execute())
                    .isOne();
            assertThat(db().delete(USERS).where(USERS.bio.eq(text)).execute()).isOne();
        }
        assertThat(db().from(USERS).count()).isEqualTo(TEXTS.size() - 150);
    }

    @Test
    void aParameterOfSqlIsAValue() {
        insertAll(TEXTS);
        String name = otherProgram().name(USERS.name);
        String sql = "select %s from %s where %s = :text or %s in (:more)"
                .formatted(name, otherProgram().name(USERS), name, name);
        for (int i = 1; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            assertThat(db().sql(sql)
                            .bind("text", text)
                            .bind("more", List.of(TEXTS.get(0), text))
                            .list(String.class))
                    .containsExactlyInAnyOrder(TEXTS.get(0), text);
        }
    }

    @Test
    void whatIsNoParameterOfSqlIsRefusedBeforeIt() {
        List<String> names = new ArrayList<>(TEXTS);
        names.addAll(List.of("", "A", "a ", " a", ":a", "a\0", "a\u202E", "x".repeat(10_000)));
        for (String name : names) {
            assertThat(sql(() -> assertThatThrownBy(() -> db().sql("select :a")
                                    .bind("a", 1)
                                    .bind(name, 2)
                                    .list(Integer.class))
                            .as(name)
                            .isInstanceOf(IllegalArgumentException.class)))
                    .isEmpty();
        }
    }

    @Test
    void whatStandsInLiteralsAndCommentsOfSqlIsNoParameter() {
        insertAll(TEXTS);
        for (String text : TEXTS) {
            if (text.contains("\\")) {
                continue; // half of the databases take it for an escape
            }
            String comment = text.replace("*/", "").replace("/*", "").replaceAll("[*/!]", "");
            String literal = "'" + text.replace("'", "''") + "'";
            assertThat(db().sql("select %s /* %s */ from %s where %s = %s and %s = :text"
                                    .formatted(
                                            otherProgram().name(USERS.name),
                                            comment,
                                            otherProgram().name(USERS),
                                            otherProgram().name(USERS.name),
                                            literal,
                                            otherProgram().name(USERS.bio)))
                            .bind("text", text)
                            .list(String.class))
                    .as(text)
                    .containsExactly(text);
        }
    }

    @Test
    void whatNoColumnCanHoldIsRefusedEverywhere() {
        for (String text : TEXTS) {
            for (String bad : List.of(text + "\0", "\0" + text, text + "\uD83D", "\uDE00" + text)) {
                assertThatThrownBy(() -> db().insert(NewUser.email("a").name(bad)))
                        .isInstanceOf(InvalidValueException.class);
                assertThatThrownBy(() -> USERS.name.eq(bad)).isInstanceOf(InvalidValueException.class);
                assertThatThrownBy(() -> USERS.name.in(List.of(text, bad))).isInstanceOf(InvalidValueException.class);
                assertThatThrownBy(() -> USERS.name.contains(bad)).isInstanceOf(InvalidValueException.class);
                assertThatThrownBy(() -> USERS.name.concat(bad)).isInstanceOf(InvalidValueException.class);
                assertThatThrownBy(() -> USERS.name.coalesce(bad)).isInstanceOf(InvalidValueException.class);
            }
        }
        assertThat(db().from(USERS).exists()).isFalse();
    }

    @Test
    void listsOfEverySizeFindTheirRowsOrAreRefused() {
        insertAll(List.of("0", "1", "2"));
        for (int size : new int[] {1, 2, 3, 4, 5, 1000, 16_384, 16_385, 32_768, 65_536, 70_000}) {
            List<String> names =
                    IntStream.range(0, size).mapToObj(String::valueOf).toList();
            try {
                assertThat(db().from(USERS).where(USERS.name.in(names)).count()).isEqualTo(Math.min(size, 3));
            } catch (UnsupportedByDatabaseException tooLong) {
                assertThat(size).isGreaterThan(16_384);
            }
        }
    }

    @Test
    void rowsAreCutAtTheLargestNumbers() {
        insertAll(List.of("a", "b"));
        assertThat(db().from(USERS).limit(Long.MAX_VALUE).list()).hasSize(2);
        assertThat(db().from(USERS).offset(Long.MAX_VALUE).list()).isEmpty();
        assertThat(db().from(USERS).limit(Long.MAX_VALUE).offset(1).list()).hasSize(1);
        assertThat(db().from(USERS).limit(Long.MAX_VALUE).offset(Long.MAX_VALUE).list())
                .isEmpty();
    }
}
