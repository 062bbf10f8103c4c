package dev.cormorant.testkit.wallet;

import static dev.cormorant.testkit.wallet.Devices.DEVICES;
import static dev.cormorant.testkit.wallet.Wallets.WALLETS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.LocalDate;

/** Which devices may pay from which wallets. */
@Model
public final class Grants extends Table<Grants, Grant> {
    public static final Grants GRANTS = new Grants();

    public final Reference<Long> walletId = bigint().references(() -> WALLETS.id);
    public final Reference<Long> deviceId =
            bigint().references(() -> DEVICES.id).indexed();
    public final Required<String> kind = varchar(10);
    public final Nullable<Integer> cap = integer().nullable();
    public final Nullable<LocalDate> until = date().nullable();

    public final Variants<Right> right = variants(kind, Right.class)
            .variant("capped", () -> cap.map(Right.Capped::new))
            .variant("timed", () -> until.map(Right.Timed::new));

    @Override
    protected void define(Definition<Grants> t) {
        t.primaryKey(walletId, deviceId);
    }
}
