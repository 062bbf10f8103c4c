package dev.cormorant.testkit.wallet;

import static dev.cormorant.testkit.wallet.Methods.METHODS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Ways to pay, together. */
@Model
public final class Wallets extends Table<Wallets, Wallet> {
    public static final Wallets WALLETS = new Wallets();

    public final Identity<Long> id = identity();
    public final Required<String> owner = text();

    public final Many<Methods, Method> methods = hasMany(() -> METHODS, m -> m.walletId);
    public final Maybe<Methods, Method> oldest =
            hasOne(() -> METHODS, m -> m.walletId).first(m -> m.id.asc());
}
