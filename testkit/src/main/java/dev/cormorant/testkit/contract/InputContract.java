package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.InvalidValueException;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.schema.Settable;
import dev.cormorant.testkit.blog.AllTypes;
import dev.cormorant.testkit.blog.Email;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.SomeTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Values that no column can hold are refused before any SQL, wherever they are given. */
public abstract class InputContract extends Contract {
    /** For subclasses. */
    protected InputContract() {}

    private void isRefused(ColumnId column, String problem, ThrowingCallable action) {
        assertThat(statements(() -> assertThatThrownBy(action)
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageContaining(column.label())
                        .hasMessageContaining(problem)))
                .isEmpty();
    }

    /** Gives a value to everything that takes one for a column. */
    private <T> void isRefusedEverywhere(Settable<AllTypes, T> column, T value, String problem) {
        isRefusedInAChange(column, value, problem);
        isRefused(column, problem, () -> column.eq(value));
        isRefused(column, problem, () -> column.ne(value));
        isRefused(column, problem, () -> column.gt(value));
        isRefused(column, problem, () -> column.in(List.of(value)));
        isRefused(column, problem, () -> column.notIn(List.of(value)));
        isRefused(column, problem, () -> column.isDistinctFrom(value));
        isRefused(column, problem, () -> column.isNotDistinctFrom(value));
    }

    private <T> void isRefusedInAChange(Settable<AllTypes, T> column, T value, String problem) {
        isRefused(
                column,
                problem,
                () -> db().update(ALL_TYPES).set(column, value).allRows().execute());
    }

    @Test
    void aTextThatIsTooLongIsFoundNowhere() {
        db().insert(NewUser.email("a@example.org").name("a"));
        String tooLong = "x".repeat(201);
        assertThat(db().find(USERS.email, tooLong)).isEmpty();
        assertThat(db().from(USERS).where(USERS.email.in(List.of(tooLong))).exists())
                .isFalse();
        assertThat(db().from(USERS).where(USERS.email.ne(tooLong)).count()).isOne();
    }

    @Test
    void textsThatAreTooLong() {
        isRefusedInAChange(ALL_TYPES.varchar, "x".repeat(21), "21 characters");
        isRefusedInAChange(ALL_TYPES.varchar, "😀".repeat(21), "21 characters");
        isRefusedInAChange(ALL_TYPES.email, new Email("x".repeat(201)), "the limit is 200");
        isRefused(
                USERS.email,
                "the limit is 200",
                () -> db().insert(NewUser.email("x".repeat(201)).name("a")));
        assertThatCode(() -> db().insert(NewUser.email("😀".repeat(200)).name("a")))
                .doesNotThrowAnyException();
    }

    @Test
    void textsWithAZeroCharacter() {
        String zero = "a\0b";
        isRefusedEverywhere(ALL_TYPES.text, zero, "U+0000");
        isRefusedEverywhere(ALL_TYPES.varchar, zero, "U+0000");
        isRefused(USERS.name, "U+0000", () -> db().insert(NewUser.email("a").name(zero)));
        isRefused(USERS.name, "U+0000", () -> USERS.name.like(zero));
        isRefused(USERS.name, "U+0000", () -> USERS.name.contains(zero));
        isRefused(USERS.name, "U+0000", () -> USERS.name.startsWith(zero));
        isRefused(USERS.name, "U+0000", () -> USERS.name.containsIgnoreCase(zero));
        isRefused(USERS.email, "U+0000", () -> db().find(USERS.email, zero));
    }

    @Test
    void textsWithHalfACharacter() {
        for (String half : List.of("\uD83D", "a\uDE00b", "\uDE00\uD83D")) {
            isRefusedEverywhere(ALL_TYPES.text, half, "surrogate");
            isRefusedEverywhere(ALL_TYPES.varchar, half, "surrogate");
            isRefused(USERS.name, "surrogate", () -> USERS.name.contains(half));
        }
    }

    @Test
    void numbersThatAreNone() {
        for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            isRefusedEverywhere(ALL_TYPES.doublePrecision, none, "NaN and infinities");
            isRefusedEverywhere(ALL_TYPES.real, (float) none, "NaN and infinities");
        }
        isRefused(
                ALL_TYPES.maybeDouble,
                "NaN",
                () -> db().insert(SomeTypes.row("x").maybeDouble(Double.NaN)));
        isRefused(ALL_TYPES.maybeDouble, "NaN", () -> ALL_TYPES.maybeDouble.plus(Double.NaN));
    }

    @Test
    void decimalsOfTooManyDigits() {
        isRefusedEverywhere(ALL_TYPES.decimal, new BigDecimal("0.00001"), "5 fraction digits");
        isRefusedEverywhere(ALL_TYPES.decimal, new BigDecimal("100000000000000"), "15 digits before the point");
        isRefusedEverywhere(ALL_TYPES.decimal, new BigDecimal("1E+14"), "15 digits before the point");
        isRefused(ALL_TYPES.decimal, "fraction digits", () -> ALL_TYPES.decimal.plus(new BigDecimal("0.00001")));
        isRefused(
                ALL_TYPES.maybeDecimal,
                "fraction digits",
                () -> db().insert(SomeTypes.row("x").maybeDecimal(new BigDecimal("1.23456"))));
        assertThatCode(() -> db().insert(SomeTypes.row("x").maybeDecimal(new BigDecimal("1.2340000"))))
                .as("zeros at the end are no digits")
                .doesNotThrowAnyException();
    }

    @Test
    void yearsThatNotEveryDatabaseKnows() {
        isRefusedEverywhere(ALL_TYPES.timestamp, Instant.parse("0999-12-31T23:59:59.999999Z"), "years 1000 to 9999");
        isRefusedEverywhere(ALL_TYPES.timestamp, Instant.parse("+10000-01-01T00:00:00Z"), "years 1000 to 9999");
        isRefusedEverywhere(ALL_TYPES.timestamp, Instant.MAX, "years 1000 to 9999");
        isRefusedEverywhere(ALL_TYPES.timestamp, Instant.MIN, "years 1000 to 9999");
        isRefusedEverywhere(ALL_TYPES.date, LocalDate.of(999, 12, 31), "years 1000 to 9999");
        isRefusedEverywhere(ALL_TYPES.date, LocalDate.MAX, "years 1000 to 9999");
        isRefusedEverywhere(ALL_TYPES.dateTime, LocalDateTime.MIN, "years 1000 to 9999");
    }

    @Test
    void textsThatAreNoneOfTheList() {
        isRefused(
                MEMBERSHIPS.role,
                "[member, owner]",
                () -> db().insert(NewMembership.team("t").userId(1).role("admin")));
        isRefused(MEMBERSHIPS.role, "[member, owner]", () -> MEMBERSHIPS.role.eq("Owner"));
        isRefused(
                MEMBERSHIPS.role,
                "[member, owner]",
                () -> db().update(MEMBERSHIPS)
                        .set(MEMBERSHIPS.role, "")
                        .allRows()
                        .execute());
    }

    @Test
    @SuppressWarnings("NullAway") // that is the mistake
    void nullWhereAValueMustBe() {
        isRefused(USERS.name, "never null", () -> db().insert(NewUser.email("a").name(null)));
        isRefused(
                USERS.createdAt,
                "never null",
                () -> db().insert(NewUser.email("a").name("a").createdAt(null)));
        isRefused(
                USERS.email,
                "never null",
                () -> db().insertAll(
                                List.of(
                                        NewUser.email("a").name("a"),
                                        NewUser.email(null).name("a")),
                                nothing()));
        isRefused(
                USERS.email,
                "never null",
                () -> db().upsert(NewUser.email(null).name("a"))
                        .onConflict(USERS.email)
                        .doNothing()
                        .execute());
    }

    @Test
    void oneBadRowOfManyIsNamed() {
        List<NewUser> rows = List.of(
                NewUser.email("a").name("a"),
                NewUser.email("b").name("b"),
                NewUser.email("c").name("c\0"));
        isRefused(USERS.name, "row 2", () -> db().insertAll(rows));
        isRefused(USERS.name, "row 2", () -> db().insertAll(rows, nothing()));
        isRefused(
                USERS.name,
                "row 2",
                () -> db().upsertAll(USERS, rows)
                        .onConflict(USERS.email)
                        .doNothing()
                        .execute());
        assertThat(db().from(USERS).exists()).isFalse();
    }

    @Test
    void noMessageTellsTheValue() {
        String secret = "s3cret".repeat(50);
        assertThatThrownBy(() -> db().insert(NewUser.email(secret).name("a"))).hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> ALL_TYPES.varchar.eq("s3cret\0")).hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> ALL_TYPES.decimal.eq(new BigDecimal("12345.678912345")))
                .hasMessageNotContaining("12345.678");
    }
}
