package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.accounts.Accounts.ACCOUNTS;
import static dev.cormorant.testkit.accounts.Letters.LETTERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.accounts.Account;
import dev.cormorant.testkit.accounts.AccountSchema;
import dev.cormorant.testkit.accounts.Letter;
import dev.cormorant.testkit.accounts.NewAccount;
import dev.cormorant.testkit.accounts.NewLetter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The keys by which related rows are loaded later are those that the rows hold. */
public abstract class LoadLaterKeyContract extends Contract {
    private Account account;
    private Letter letter;

    /** For subclasses. */
    protected LoadLaterKeyContract() {}

    @Override
    protected Schema schema() {
        return AccountSchema.SCHEMA;
    }

    @BeforeEach
    void rows() {
        account = db().insert(NewAccount.code("a1").email("a@example.org").password("12345678"));
        letter = db().insert(NewLetter.accountCode("#a1").text("hello").answeredCode("#a1"));
    }

    @Test
    void aKeyThatIsStoredInAnotherFormIsFound() {
        assertThat(db().load(account, ACCOUNTS.letters).get(ACCOUNTS.letters)).containsExactly(letter);
        assertThat(db().load(letter, LETTERS.account).get(LETTERS.account)).isEqualTo(account);
    }

    @Test
    void aHiddenKeyIsNotHeldByTheRow() {
        assertThat(db().from(LETTERS)
                        .select(LETTERS.with(LETTERS.answered))
                        .getOne()
                        .get(LETTERS.answered))
                .isEqualTo(account);
        assertThat(statements(() -> assertThatThrownBy(() -> db().load(letter, LETTERS.answered))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("Letters.answered cannot be loaded later: it finds its rows by"
                                + " Letters.answeredCode, which is hidden, so that a row does not hold it; select"
                                + " Letters.with(..) where the rows are read")))
                .isEmpty();
    }
}
