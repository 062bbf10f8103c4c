package dev.cormorant.testkit.bank;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.time.Instant;

/** A version, and a column that an update writes by itself. */
@Model
public final class Accounts extends Table<Accounts, Account> {
    public static final Accounts ACCOUNTS = new Accounts();

    public final Identity<Long> id = identity();
    public final Required<String> number = varchar(20).unique();
    public final Required<String> owner = text();
    public final Defaulted<Long> balance = bigint().defaultsTo(0L);
    public final Nullable<String> note = varchar(10).nullable();
    public final Nullable<Instant> changedAt = timestamp().nullable().onUpdate(Clock::instant);
    public final Defaulted<Integer> version = integer().defaultsTo(0);

    public final Many<Holdings, Holding> holdings = hasMany(() -> Holdings.HOLDINGS, h -> h.accountId);

    @Override
    protected void define(Definition<Accounts> t) {
        t.version(version);
    }
}
