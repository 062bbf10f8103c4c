package dev.cormorant.testkit.contract;

import static dev.cormorant.change.ToDefault.toDefault;
import static dev.cormorant.testkit.accounts.AccountSchema.account;
import static dev.cormorant.testkit.accounts.Accounts.ACCOUNTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.change.Patch;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.accounts.Account;
import dev.cormorant.testkit.accounts.AccountSchema;
import dev.cormorant.testkit.accounts.Accounts;
import dev.cormorant.testkit.accounts.NewAccount;
import dev.cormorant.testkit.accounts.Numbers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Values that columns get by themselves, and values that nobody sees. */
public abstract class OwnValueContract extends Contract {
    /** For subclasses. */
    protected OwnValueContract() {}

    @Override
    protected Schema schema() {
        return AccountSchema.SCHEMA;
    }

    private static List<NewAccount> accounts(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> account("a" + i)).toList();
    }

    // Defaults

    @Test
    void aColumnThatIsNotGivenGetsItsDefault() {
        Account ada = db().insert(account("ada"));
        assertThat(ada).returns("reader", Account::role).returns("none", Account::motto);
        Account bob = db().insert(account("bob").role("writer").motto(null).ticket(7));
        assertThat(bob)
                .returns("writer", Account::role)
                .returns(null, Account::motto)
                .returns(7, Account::ticket);
    }

    @Test
    void otherWritersGetTheConstantFromTheDatabase() {
        otherProgram()
                .insert(
                        ACCOUNTS,
                        List.of(ACCOUNTS.code, ACCOUNTS.email, ACCOUNTS.password, ACCOUNTS.ticket, ACCOUNTS.createdAt),
                        "'#x'",
                        "'x'",
                        "'x'",
                        "1",
                        "'2026-01-01 00:00:00'");
        assertThat(db().from(ACCOUNTS)
                        .select(Selection.of(ACCOUNTS.role, ACCOUNTS.motto, List::of))
                        .list())
                .containsExactly(List.of("reader", "none"));
    }

    @Test
    void aComputedDefaultIsAskedOnceForEachRowAndOnlyOnInsert() {
        int before = Numbers.last();
        List<Account> all = db().insertAll(accounts(0, 3));
        assertThat(all).extracting(Account::ticket).doesNotHaveDuplicates();
        assertThat(Numbers.last()).as("three tickets and one change").isEqualTo(before + 4);
        db().update(ACCOUNTS).set(ACCOUNTS.change, 1).allRows().execute();
        assertThat(Numbers.last()).isEqualTo(before + 4);
    }

    @Test
    void oneInstantIsNowForAllRowsAndColumns() {
        TickingClock clock = new TickingClock(Instant.parse("2026-01-01T00:00:00Z"));
        Database other = Database.open(schema(), database().dataSource(), s -> s.clock(clock));
        assertThat(other.insertAll(accounts(0, 300)))
                .extracting(Account::createdAt)
                .containsOnly(Instant.parse("2026-01-01T00:00:00Z"));
        Instant given = Instant.parse("2020-01-01T00:00:00Z");
        assertThat(other.insert(account("x").createdAt(given)).createdAt()).isEqualTo(given);
    }

    @Test
    void aColumnGoesBackToItsDefault() {
        db().insertAll(List.of(account("a").role("writer"), account("b").role("writer")));
        int before = Numbers.last();
        List<Account> changed = db().update(ACCOUNTS)
                .set(ACCOUNTS.role, toDefault())
                .set(ACCOUNTS.ticket, toDefault())
                .set(ACCOUNTS.change, 1)
                .allRows()
                .returning();
        assertThat(changed).extracting(Account::role).containsOnly("reader");
        assertThat(changed).extracting(Account::ticket).containsOnly(before + 1);
        db().update(ACCOUNTS).set(ACCOUNTS.role, "writer").allRows().execute();
        db().upsert(account("a"))
                .onConflict(ACCOUNTS.code)
                .doUpdate(a -> a.set(ACCOUNTS.nickname, "x").set(ACCOUNTS.role, toDefault()))
                .execute();
        assertThat(db().get(ACCOUNTS.code, "a")).returns("x", Account::nickname).returns("reader", Account::role);
    }

    @Test
    void nullTakesTheValueAway() {
        db().insert(account("a").nickname("x"));
        db().update(ACCOUNTS)
                .unset(ACCOUNTS.nickname)
                .where(ACCOUNTS.code.eq("a"))
                .execute();
        assertThat(db().from(ACCOUNTS).getOne().nickname()).isNull();
    }

    // Patches

    @Test
    void whatAnUpdateSetsIsAValue() {
        db().insertAll(List.of(account("a"), account("b")));
        Patch<Accounts> patch = Patch.of(ACCOUNTS)
                .set(ACCOUNTS.nickname, "x")
                .set(ACCOUNTS.role, toDefault())
                .unset(ACCOUNTS.motto);
        db().update(ACCOUNTS)
                .set(patch)
                .set(ACCOUNTS.age, 3)
                .where(ACCOUNTS.code.eq("a"))
                .execute();
        db().upsert(account("b"))
                .onConflict(ACCOUNTS.code)
                .doUpdate(b -> b.set(patch))
                .execute();
        assertThat(db().from(ACCOUNTS).orderBy(ACCOUNTS.code.asc()).list())
                .allMatch(account -> "x".equals(account.nickname()) && account.motto() == null)
                .extracting(Account::age)
                .containsExactly(3, null);
        assertThat(patch.toString()).contains("Accounts.nickname").doesNotContain("x,");
        assertThatThrownBy(
                        () -> db().update(ACCOUNTS).set(ACCOUNTS.nickname, "y").set(patch))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("set twice");
    }

    @Test
    void itCanBeEmpty() {
        Patch<Accounts> nothing = Patch.of(ACCOUNTS);
        assertThat(nothing.isEmpty()).isTrue();
        db().insert(account("a"));
        assertThat(sql(() -> db().update(ACCOUNTS).set(nothing).allRows().execute()))
                .isEmpty();
    }

    // onUpdate

    @Test
    void anUpdateAsksOnceHoweverManyRowsItHas() {
        db().insertAll(accounts(0, 1_200));
        int before = Numbers.last();
        assertThat(db().update(ACCOUNTS).set(ACCOUNTS.role, "x").allRows().returning())
                .hasSize(1_200)
                .extracting(Account::change)
                .containsOnly(before + 1);
        db().update(ACCOUNTS).set(ACCOUNTS.role, "y").allRows().execute();
        assertThat(Numbers.last()).isEqualTo(before + 2);
    }

    @Test
    void anUpsertThatUpdatesAsksOnceToo() {
        db().insertAll(accounts(0, 40));
        db().upsertAll(ACCOUNTS, accounts(0, 40))
                .onConflict(ACCOUNTS.code)
                .doUpdate(a -> a.set(ACCOUNTS.role, "x"))
                .execute();
        assertThat(Set.copyOf(db().from(ACCOUNTS).select(ACCOUNTS.change).list()))
                .hasSize(1);
    }

    @Test
    void whatTheUpdateSetsStays() {
        db().insert(account("a"));
        int before = Numbers.last();
        assertThat(db().update(ACCOUNTS)
                        .set(ACCOUNTS.change, -1)
                        .allRows()
                        .returning()
                        .get(0)
                        .change())
                .isEqualTo(-1);
        assertThat(Numbers.last()).isEqualTo(before);
    }

    @Test
    void withoutADefaultAnInsertFillsItToo() {
        List<Account> all = db().insertAll(accounts(0, 3));
        assertThat(all)
                .extracting(Account::change)
                .doesNotContainNull()
                .containsOnly(all.get(0).change());
    }

    @Test
    void anUpdateOfNothingRunsNothing() {
        db().insert(account("a"));
        assertThat(sql(() ->
                        assertThat(db().update(ACCOUNTS).allRows().execute()).isZero()))
                .isEmpty();
    }

    // Hidden columns

    @Test
    void aHiddenColumnIsReadOnlyByNamingIt() {
        Account ada = db().insert(account("ada"));
        assertThat(ada.toString()).doesNotContain("secret").doesNotContain("password");
        assertThat(db().from(ACCOUNTS).select(ACCOUNTS.password).list()).containsExactly("secret-ada");
        assertThat(db().from(ACCOUNTS).where(ACCOUNTS.password.eq("secret-ada")).list())
                .containsExactly(ada);
        db().update(ACCOUNTS).set(ACCOUNTS.password, "changed-it").allRows().execute();
        assertThat(db().from(ACCOUNTS).select(ACCOUNTS.password).getOne()).isEqualTo("changed-it");
    }

    @Test
    void itIsNeitherReadNorTold() {
        db().insert(account("ada"));
        assertThat(sql(() -> db().from(ACCOUNTS).list()))
                .singleElement()
                .asString()
                .doesNotContain("password");
        assertThatThrownBy(() -> db().insert(account("ada")))
                .isInstanceOf(UniqueViolationException.class)
                .hasMessageNotContaining("secret");
        assertThat(account("ada").toString()).doesNotContain("secret");
        assertThat(db().from(ACCOUNTS)
                        .where(ACCOUNTS.password.eq("secret-ada"))
                        .explain()
                        .toString())
                .doesNotContain("secret-ada");
    }

    // Names and comments

    @Test
    void aColumnHasTheNameThatItWasGiven() {
        db().insert(account("ada").nickname("Addie"));
        assertThat(otherProgram().name(ACCOUNTS.nickname)).contains("called");
        assertThat(otherProgram().column("SELECT * FROM " + otherProgram().name(ACCOUNTS)))
                .hasSize(1);
    }

    @Test
    void theCommentIsInTheDatabaseIfItKeepsComments() throws SQLException {
        String remarks = null;
        try (Connection connection = database().dataSource().getConnection();
                ResultSet columns =
                        connection.getMetaData().getColumns(connection.getCatalog(), null, "accounts", "role")) {
            while (columns.next()) {
                remarks = columns.getString("REMARKS");
            }
        }
        if (run().dialect().features().has(Feature.COMMENTS)) {
            assertThat(remarks).isEqualTo("What the account may do; it isn't checked here");
        } else {
            assertThat(remarks).isNullOrEmpty();
        }
    }
}
