package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.accounts.AccountSchema.account;
import static dev.cormorant.testkit.accounts.Accounts.ACCOUNTS;
import static dev.cormorant.testkit.accounts.Letters.LETTERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.CodecException;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.accounts.Account;
import dev.cormorant.testkit.accounts.AccountSchema;
import dev.cormorant.testkit.accounts.Accounts;
import dev.cormorant.testkit.accounts.NewAccount;
import dev.cormorant.testkit.accounts.NewLetter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values that a column changes on their way to the database and back. */
public abstract class ConverterContract extends Contract {
    /** For subclasses. */
    protected ConverterContract() {}

    @Override
    protected Schema schema() {
        return AccountSchema.SCHEMA;
    }

    private List<@Nullable String> stored(Column<Accounts, String> column) {
        OtherProgram other = otherProgram();
        return other.column("SELECT " + other.name(column) + " FROM " + other.name(ACCOUNTS) + " ORDER BY 1");
    }

    @Test
    void whatIsWrittenIsChanged() {
        Account ada =
                db().insert(NewAccount.code("a").email("  ADA@Example.ORG ").password("secret-a"));
        assertThat(ada).returns("ada@example.org", Account::email).returns("a", Account::code);
        assertThat(stored(ACCOUNTS.email)).containsExactly("ada@example.org");
        assertThat(stored(ACCOUNTS.code)).containsExactly("#a");
        assertThat(db().get(ACCOUNTS.id, ada.id())).isEqualTo(ada);
        assertThat(db().from(ACCOUNTS).select(ACCOUNTS.code).list()).containsExactly("a");
    }

    @Test
    void updatesChangeItToo() {
        db().insert(account("a"));
        Account changed = db().update(ACCOUNTS)
                .set(ACCOUNTS.code, "b")
                .set(ACCOUNTS.nickname, " Addie ")
                .where(ACCOUNTS.code.eq("a"))
                .returning()
                .get(0);
        assertThat(changed).returns("b", Account::code).returns("Addie", Account::nickname);
        assertThat(stored(ACCOUNTS.code)).containsExactly("#b");
    }

    @Test
    void upsertsChangeItToo() {
        db().insert(account("a").nickname("before"));
        db().upsert(account("a").nickname(" after "))
                .onConflict(ACCOUNTS.code)
                .doUpdate(ACCOUNTS.nickname)
                .execute();
        assertThat(db().from(ACCOUNTS).getOne().nickname()).isEqualTo("after");
        assertThatThrownBy(() ->
                        db().insert(NewAccount.code("b").email("A@EXAMPLE.org ").password("secret-b")))
                .isInstanceOf(UniqueViolationException.class);
    }

    @Test
    void comparisonsAndListsFindWhatIsStored() {
        Account ada = db().insert(account("ada"));
        assertThat(db().find(ACCOUNTS.email, " Ada@Example.org ")).contains(ada);
        assertThat(db().from(ACCOUNTS).where(ACCOUNTS.code.eq("ada")).list()).containsExactly(ada);
        assertThat(db().from(ACCOUNTS)
                        .where(ACCOUNTS.code.in(List.of("ada", "bob")))
                        .list())
                .containsExactly(ada);
        assertThat(db().from(ACCOUNTS).where(ACCOUNTS.code.ne("ada")).list()).isEmpty();
        assertThat(db().from(ACCOUNTS)
                        .where(ACCOUNTS.code.notIn(List.of("ada")))
                        .list())
                .isEmpty();
        assertThat(db().from(ACCOUNTS)
                        .where(ACCOUNTS.email.between("ADA", "ADB"))
                        .list())
                .containsExactly(ada);
        assertThat(db().from(ACCOUNTS)
                        .where(ACCOUNTS.email.isNotDistinctFrom("ADA@example.org"))
                        .list())
                .containsExactly(ada);
    }

    @Test
    void patternsAndRawValuesAreLeftAsTheyAre() {
        Account ada = db().insert(account("ada"));
        assertThat(db().from(ACCOUNTS).where(ACCOUNTS.email.startsWith("ADA")).list())
                .isEmpty();
        assertThat(db().from(ACCOUNTS).where(ACCOUNTS.code.startsWith("#ad")).list())
                .containsExactly(ada);
        assertThat(db().from(ACCOUNTS)
                        .where(ACCOUNTS.code.eq(ACCOUNTS.code.raw("#ada")))
                        .list())
                .containsExactly(ada);
        assertThat(db().from(ACCOUNTS)
                        .where(ACCOUNTS.email.eq(ACCOUNTS.email.raw("ADA@example.org")))
                        .list())
                .isEmpty();
        db().update(ACCOUNTS)
                .set(ACCOUNTS.code, ACCOUNTS.code.raw("!x"))
                .allRows()
                .execute();
        assertThat(stored(ACCOUNTS.code)).containsExactly("!x");
        assertThatThrownBy(() -> ACCOUNTS.code.raw("x".repeat(21)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Accounts.code: raw(..)");
    }

    @Test
    void whatIsCalculatedIsNoValueOfTheColumn() {
        db().insert(account("ada"));
        assertThat(db().from(ACCOUNTS).select(ACCOUNTS.code.upper()).list()).containsExactly("#ADA");
        assertThat(db().from(ACCOUNTS).where(ACCOUNTS.code.upper().eq("#ADA")).count())
                .isEqualTo(1);
    }

    @Test
    void nullReachesNoFunction() {
        Account ada = db().insert(account("ada").nickname(null));
        assertThat(ada.nickname()).isNull();
        db().update(ACCOUNTS).unset(ACCOUNTS.nickname).allRows().execute();
        assertThat(db().from(ACCOUNTS).where(ACCOUNTS.nickname.isNull()).list()).hasSize(1);
    }

    @Test
    void theLimitHoldsForWhatIsStored() {
        db().insert(NewAccount.code("ada").email("a@b.example" + " ".repeat(40)).password("secret-a"));
        assertThatThrownBy(() -> db().insert(account("x".repeat(20))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Accounts.code: the text has 21 characters, the limit is 20");
    }

    @Test
    void rulesHoldForWhatIsGiven() {
        db().insert(NewAccount.code("a").email(" A@B ").password("secret-a"));
        assertThat(stored(ACCOUNTS.email)).containsExactly("a@b");
        assertThatThrownBy(() -> db().insert(NewAccount.code("b").email("c@d").password("secret-b")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Accounts.email: is shorter than 5");
    }

    @Test
    void relationsMeetByWhatIsStored() {
        db().insert(account("ada"));
        db().insert(account("bob"));
        db().insert(NewLetter.accountCode("#ada").text("Hello"));
        assertThat(db().from(ACCOUNTS)
                        .orderBy(ACCOUNTS.id.asc())
                        .select(Selection.of(ACCOUNTS.code, ACCOUNTS.letters.select(LETTERS.text), List::of))
                        .list())
                .containsExactly(List.of("ada", List.of("Hello")), List.of("bob", List.of()));
        assertThat(db().from(LETTERS).select(LETTERS.account.get(a -> a.code)).list())
                .containsExactly("ada");
        assertThat(db().from(ACCOUNTS)
                        .where(ACCOUNTS.letters.some(LETTERS.text.eq("Hello")))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void manyRowsAreChangedEachByItself() {
        List<Account> all = db().insertAll(List.of(account("a"), account("b"), account("c")));
        assertThat(all).extracting(Account::code).containsExactly("a", "b", "c");
        db().insertAll(List.of(account("d"), account("e")), nothing());
        assertThat(stored(ACCOUNTS.code)).containsExactly("#a", "#b", "#c", "#d", "#e");
    }

    @Test
    void aFunctionThatThrowsIsToldWithItsColumnAndNeverTheValue() {
        assertThatThrownBy(() -> db().insert(account("a").level("hush")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Accounts.level: the value has no stored form (NumberFormatException)");
        db().insert(account("a"));
        OtherProgram other = otherProgram();
        other.execute("UPDATE " + other.name(ACCOUNTS) + " SET " + other.name(ACCOUNTS.level) + " = 'hush'");
        assertThatThrownBy(() -> db().from(ACCOUNTS).list())
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("Accounts.level")
                .hasMessageNotContaining("hush");
    }
}
