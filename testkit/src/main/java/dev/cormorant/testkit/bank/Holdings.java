package dev.cormorant.testkit.bank;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.math.BigDecimal;

/** A key of two columns, and a version that counts in 64 bits. */
@Model
public final class Holdings extends Table<Holdings, Holding> {
    public static final Holdings HOLDINGS = new Holdings();

    public final Reference<Long> accountId =
            bigint().references(() -> Accounts.ACCOUNTS.id).indexed();
    public final Required<String> share = varchar(12);
    public final Required<BigDecimal> amount = decimal(12, 4);
    public final Defaulted<Long> revision = bigint().defaultsTo(1L);

    public final One<Accounts, Account> account = belongsTo(() -> Accounts.ACCOUNTS, accountId);

    @Override
    protected void define(Definition<Holdings> t) {
        t.primaryKey(accountId, share);
        t.version(revision);
    }
}
