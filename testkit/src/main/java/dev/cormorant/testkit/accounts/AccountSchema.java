package dev.cormorant.testkit.accounts;

import static dev.cormorant.testkit.accounts.Accounts.ACCOUNTS;
import static dev.cormorant.testkit.accounts.Letters.LETTERS;

import dev.cormorant.schema.Schema;

/** The accounts and their letters. */
public final class AccountSchema {
    /** Both tables. */
    public static final Schema SCHEMA = Schema.of(ACCOUNTS, LETTERS);

    private AccountSchema() {}

    /** An account of this code that gives what it must. */
    public static NewAccount account(String code) {
        return NewAccount.code(code).email(code + "@example.org").password("secret-" + code);
    }
}
