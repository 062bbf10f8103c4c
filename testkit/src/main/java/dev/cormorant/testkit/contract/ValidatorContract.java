package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.accounts.AccountSchema.account;
import static dev.cormorant.testkit.accounts.Accounts.ACCOUNTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.Database;
import dev.cormorant.change.NewRow;
import dev.cormorant.error.InvalidValue;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Validators;
import dev.cormorant.testkit.accounts.Account;
import dev.cormorant.testkit.accounts.AccountSchema;
import dev.cormorant.testkit.accounts.Accounts;
import dev.cormorant.testkit.accounts.NewAccount;
import dev.cormorant.testkit.named.Named;
import dev.cormorant.testkit.named.NewNamedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules for values: kept by every write, told all at once, and before any SQL. */
public abstract class ValidatorContract extends Contract {
    /** For subclasses. */
    protected ValidatorContract() {}

    @Override
    protected Schema schema() {
        return AccountSchema.SCHEMA;
    }

    /** What a write is refused with, before any SQL. */
    private InvalidValueException refused(Runnable write) {
        List<InvalidValueException> thrown = new ArrayList<>();
        assertThat(sql(() -> thrown.add(catchThrowableOfType(InvalidValueException.class, write::run))))
                .isEmpty();
        assertThat(thrown.get(0)).isNotNull();
        return thrown.get(0);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        InvalidValueException told = refused(() -> db().insert(NewAccount.code("x".repeat(30))
                .email("a")
                .password("short")
                .age(-1)));
        assertThat(told.messages())
                .containsExactly(
                        Map.entry("code", List.of("the text has 31 characters, the limit is 20")),
                        Map.entry("email", List.of("is shorter than 5", "does not match .+@.+")),
                        Map.entry("password", List.of("is shorter than 8")),
                        Map.entry("age", List.of("is less than 0")));
        assertThat(told)
                .hasMessageStartingWith("5 values are not valid:\n")
                .hasMessageContaining("Accounts.age: is less");
    }

    @Test
    void oneProblemIsOneLine() {
        assertThat(refused(() -> db().insert(account("ada").age(151)))).hasMessage("Accounts.age: is greater than 150");
    }

    @Test
    void ofManyRowsEachIsNamed() {
        List<? extends NewRow<Accounts, Account>> rows = List.of(
                account("ada"),
                account("bob").age(200),
                account("eve").nickname("  ").age(-5));
        InvalidValueException told = refused(() -> db().insertAll(rows));
        assertThat(told.problems())
                .containsExactly(
                        new InvalidValue("Accounts", "age", 1, "is greater than 150"),
                        new InvalidValue("Accounts", "nickname", 2, "is blank"),
                        new InvalidValue("Accounts", "age", 2, "is less than 0"));
        assertThat(told).hasMessageContaining("(row 2 of the list, counted from 0)");
        assertThat(refused(() -> db().upsertAll(ACCOUNTS, rows)
                                .onConflict(ACCOUNTS.code)
                                .doNothing()
                                .execute())
                        .problems())
                .hasSize(3);
    }

    @Test
    void updatesKeepTheRulesOfWhatTheySet() {
        db().insert(account("ada"));
        InvalidValueException told = refused(() -> db().update(ACCOUNTS)
                .set(ACCOUNTS.email, "x")
                .set(ACCOUNTS.age, 999)
                .set(ACCOUNTS.role, "x".repeat(11))
                .where(ACCOUNTS.code.eq("ada"))
                .execute());
        assertThat(told.messages()).containsOnlyKeys("email", "age", "role");
        assertThat(told.messages().get("email")).hasSize(2);
        assertThat(refused(() -> db().upsert(account("ada"))
                        .onConflict(ACCOUNTS.code)
                        .doUpdate(a -> a.set(ACCOUNTS.age, -1))
                        .execute()))
                .hasMessage("Accounts.age: is less than 0");
    }

    @Test
    void defaultsKeepTheRulesToo() {
        Named table = new Named()
                .with(text -> text.named("constant").defaultsTo("x").validate(Validators.minLength(2)))
                .with(text -> text.named("computed").defaultsTo(() -> "y").validate(Validators.minLength(2)));
        Database other = Database.open(table.called("named"), database().dataSource());
        assertThat(refused(() -> other.insert(NewNamedRow.of(table))).problems())
                .extracting(InvalidValue::message)
                .containsExactly("is shorter than 2", "is shorter than 2");
    }

    @Test
    void nullPassesEveryRule() {
        assertThat(db().insert(account("ada").age(null).nickname(null))).returns(null, Account::age);
        db().update(ACCOUNTS).unset(ACCOUNTS.age).allRows().execute();
    }

    @Test
    void theValueIsToldNowhere() {
        assertThat(refused(() -> db().insert(
                                NewAccount.code("ada").email("ada@example.org").password("hush"))))
                .hasMessageNotContaining("hush")
                .satisfies(e -> assertThat(e.problems().toString()).doesNotContain("hush"));
    }

    @Test
    void conditionsHaveNoRules() {
        assertThat(db().from(ACCOUNTS).where(ACCOUNTS.age.eq(999)).list()).isEmpty();
    }
}
