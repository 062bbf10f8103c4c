package dev.cormorant.testkit.wallet;

import static dev.cormorant.testkit.wallet.Charges.CHARGES;
import static dev.cormorant.testkit.wallet.Devices.DEVICES;
import static dev.cormorant.testkit.wallet.Issuers.ISSUERS;
import static dev.cormorant.testkit.wallet.Methods.METHODS;
import static dev.cormorant.testkit.wallet.Scraps.SCRAPS;
import static dev.cormorant.testkit.wallet.StrictScraps.STRICT_SCRAPS;
import static dev.cormorant.testkit.wallet.Wallets.WALLETS;

import dev.cormorant.schema.Schema;

/** The tables of which rows are of several kinds. */
public final class WalletSchema {
    /** All that are made. */
    public static final Schema SCHEMA = Schema.of(WALLETS, ISSUERS, METHODS, CHARGES, DEVICES, SCRAPS);

    /** The scraps as a program sees them that does not expect other kinds. */
    public static final Schema STRICT = Schema.of(STRICT_SCRAPS);

    private WalletSchema() {}
}
