package dev.cormorant.testkit.bank;

import dev.cormorant.schema.Schema;

/** The bank's schema. */
public final class Bank {
    /** All of its tables, parents before their children. */
    public static final Schema SCHEMA = Schema.of(Accounts.ACCOUNTS, Holdings.HOLDINGS);

    private Bank() {}
}
