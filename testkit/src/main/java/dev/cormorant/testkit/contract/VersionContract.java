package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Change.change;
import static dev.cormorant.testkit.bank.Accounts.ACCOUNTS;
import static dev.cormorant.testkit.bank.Holdings.HOLDINGS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static dev.cormorant.testkit.blog.Visits.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.StaleException;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.bank.Account;
import dev.cormorant.testkit.bank.Bank;
import dev.cormorant.testkit.bank.Holding;
import dev.cormorant.testkit.bank.NewAccount;
import dev.cormorant.testkit.bank.NewHolding;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Visit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows that are written as a whole, and those that count their changes so that nobody overwrites another's. */
public abstract class VersionContract extends Contract {
    /** For subclasses. */
    protected VersionContract() {}

    @Override
    protected Schema schema() {
        return Bank.SCHEMA;
    }

    private Account account() {
        return db().insert(NewAccount.number("1").owner("ada").balance(5).note("n"));
    }

    private static Account copy(Account of, String owner, long balance, @Nullable String note) {
        return new Account(of.id(), of.number(), owner, balance, note, of.changedAt(), of.version());
    }

    @Test
    void allColumnsOfARowAreWritten() {
        Account old = account();
        Account stored = db().update(ACCOUNTS, copy(old, "bob", 7, null));
        assertThat(stored)
                .returns(old.id(), Account::id)
                .returns("1", Account::number)
                .returns("bob", Account::owner)
                .returns(7L, Account::balance)
                .returns(null, Account::note)
                .returns(1, Account::version);
        assertThat(db().get(ACCOUNTS.id, old.id())).isEqualTo(stored);
        assertThat(db().update(ACCOUNTS, stored).version()).isEqualTo(2);
    }

    @Test
    void whatAnUpdateWritesByItselfIsNotTakenFromTheRow() {
        Instant then = Instant.parse("2001-01-01T00:00:00Z");
        Account old = db().insert(NewAccount.number("1").owner("ada").changedAt(then));
        assertThat(db().update(ACCOUNTS, old).changedAt()).isAfter(then);
    }

    @Test
    void aRowThatSomebodyChangedIsStale() {
        Account read = account();
        db().update(ACCOUNTS)
                .set(ACCOUNTS.owner, "rival")
                .where(ACCOUNTS.id.eq(read.id()))
                .execute();
        Account now = db().get(ACCOUNTS.id, read.id());
        assertThatThrownBy(() -> db().update(ACCOUNTS, copy(read, "me", 0, null)))
                .isInstanceOf(StaleException.class)
                .hasMessageStartingWith("update Accounts: the row was changed");
        assertThatThrownBy(() -> db().named("transfer").update(ACCOUNTS, copy(read, "me", 0, null)))
                .isInstanceOf(StaleException.class)
                .hasMessageStartingWith("transfer: update Accounts: the row was changed");
        assertThat(db().get(ACCOUNTS.id, read.id())).isEqualTo(now);
        assertThat(db().update(ACCOUNTS, copy(now, "me", 0, null)).owner()).isEqualTo("me");
    }

    @Test
    void aRowThatIsGoneIsNotFound() {
        Account read = account();
        db().delete(ACCOUNTS).allRows().execute();
        assertThatThrownBy(() -> db().update(ACCOUNTS, read))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Accounts.id");
    }

    @Test
    void aTransactionGoesOnAfterAStaleRow() {
        Account read = account();
        db().run(tx -> {
            Account next = tx.update(ACCOUNTS, copy(read, "first", 1, null));
            assertThatThrownBy(() -> tx.update(ACCOUNTS, copy(read, "second", 2, null)))
                    .isInstanceOf(StaleException.class);
            tx.update(ACCOUNTS, copy(next, "third", 3, null));
        });
        assertThat(db().get(ACCOUNTS.id, read.id()))
                .returns("third", Account::owner)
                .returns(2, Account::version);
    }

    @Test
    void aKeyOfTwoColumnsAndAVersionOf64BitsWillDo() {
        Account account = account();
        Holding read =
                db().insert(NewHolding.accountId(account.id()).share("ACME").amount(new BigDecimal("1.5000")));
        assertThat(read.revision()).isEqualTo(1);
        Holding bought = new Holding(account.id(), "ACME", new BigDecimal("2.5"), read.revision());
        assertThat(db().update(HOLDINGS, bought))
                .returns(2L, Holding::revision)
                .returns(new BigDecimal("2.5000"), Holding::amount);
        assertThatThrownBy(() -> db().update(HOLDINGS, bought)).isInstanceOf(StaleException.class);
        Holding other = new Holding(account.id(), "NONE", BigDecimal.ONE, 1);
        assertThatThrownBy(() -> db().update(HOLDINGS, other)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void everyUpdateCounts() {
        Account one = account();
        db().insert(NewAccount.number("2").owner("bob"));
        db().update(ACCOUNTS).increment(ACCOUNTS.balance, 1L).allRows().execute();
        db().update(ACCOUNTS).increment(ACCOUNTS.balance, 1L).allRows().limit(1).execute();
        assertThat(db().update(ACCOUNTS)
                        .set(ACCOUNTS.owner, "x")
                        .where(ACCOUNTS.id.eq(one.id()))
                        .returning(ACCOUNTS.version))
                .containsExactly(3);
        db().upsert(NewAccount.number("1").owner("y"))
                .onConflict(ACCOUNTS.number)
                .doUpdate(ACCOUNTS.owner)
                .execute();
        db().upsert(NewAccount.number("1").owner("z"))
                .onConflict(ACCOUNTS.number)
                .doNothing()
                .execute();
        db().updateAll(ACCOUNTS, List.of(change(ACCOUNTS.number, "1").set(ACCOUNTS.owner, "w")))
                .execute();
        db().update(ACCOUNTS).allRows().execute();
        assertThat(db().from(ACCOUNTS)
                        .orderBy(ACCOUNTS.id.asc())
                        .select(ACCOUNTS.version)
                        .list())
                .containsExactly(5, 1);
    }

    @Test
    void aVersionIsNotSetByHand() {
        account();
        assertThat(statements(() -> {
                    assertThatThrownBy(() -> db().update(ACCOUNTS)
                                    .set(ACCOUNTS.version, 9)
                                    .allRows()
                                    .execute())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Accounts.version");
                    assertThatThrownBy(() -> db().upsert(NewAccount.number("1").owner("y"))
                                    .onConflict(ACCOUNTS.number)
                                    .doUpdate(ACCOUNTS.version)
                                    .execute())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Accounts.version");
                }))
                .isEmpty();
    }

    @Test
    void aRowThatFitsNoColumnIsRefusedBeforeAnySql() {
        Account read = account();
        assertThat(statements(() -> assertThatThrownBy(
                                () -> db().update(ACCOUNTS, copy(read, "o", 1, "longer than ten")))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageContaining("Accounts.note")
                        .hasMessageNotContaining("longer")))
                .isEmpty();
    }

    @Test
    void aTableWithoutVersionHasNoStaleRows() {
        try (ContractDatabase other = run().openAnother()) {
            Database blog = Database.open(Blog.SCHEMA, other.dataSource());
            blog.createMissing();
            var ada = Blog.user(blog, "ada");
            blog.update(USERS).set(USERS.name, "rival").allRows().execute();
            assertThat(blog.update(USERS, ada).name()).isEqualTo("ada");
            blog.delete(USERS).allRows().execute();
            assertThatThrownBy(() -> blog.update(USERS, ada)).isInstanceOf(NotFoundException.class);
            Visit visit = new Visit("/", Instant.now(), 1);
            assertThatThrownBy(() -> blog.update(VISITS, visit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Visits");
        }
    }
}
