package dev.cormorant.testkit.wallet;

import static dev.cormorant.testkit.wallet.Charges.CHARGES;
import static dev.cormorant.testkit.wallet.Issuers.ISSUERS;
import static dev.cormorant.testkit.wallet.Wallets.WALLETS;

import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.LocalDate;

/** Ways to pay, of three kinds. */
@Model
public final class Methods extends Table<Methods, Method> {
    public static final Methods METHODS = new Methods();

    public final Identity<Long> id = identity();
    public final Reference<Long> walletId =
            bigint().references(() -> WALLETS.id).indexed();
    public final Required<String> kind = varchar(20);
    public final Nullable<String> note = text().nullable();
    public final Nullable<String> number = varchar(20).nullable();
    public final Nullable<LocalDate> expires = date().nullable();
    public final Nullable<Long> issuerId =
            bigint().nullable().references(() -> ISSUERS.id).indexed();
    public final Nullable<String> iban = varchar(34).unique().nullable();
    public final Nullable<String> bic = varchar(11).nullable();

    public final Maybe<Issuers, Issuer> issuer = belongsTo(() -> ISSUERS, issuerId);
    public final Many<Charges, Charge> charges = hasMany(() -> CHARGES, c -> c.methodId);

    public final Variants<Payment> payment = variants(kind, Payment.class)
            .variant("card", () -> Selection.of(id, number, expires, issuer.get(i -> i.name), Payment.Card::new))
            .optional(issuerId)
            .variant("bank", () -> Selection.of(id, iban, bic, Payment.Bank::new))
            .optional(bic)
            .variant("voucher", () -> Selection.of(id, charges.select(CHARGES.amount), Payment.Voucher::new));
}
