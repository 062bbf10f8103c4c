package dev.cormorant.testkit.accounts;

import static dev.cormorant.testkit.accounts.Accounts.ACCOUNTS;

import dev.cormorant.schema.Hidden;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Letters to accounts, which they know by what is stored of their code. */
@Model
public final class Letters extends Table<Letters, Letter> {
    public static final Letters LETTERS = new Letters();

    public final Identity<Long> id = identity();
    public final Reference<String> accountCode =
            varchar(20).references(() -> ACCOUNTS.code).indexed();
    public final Required<String> text = text();

    @Hidden
    public final Nullable<String> answeredCode = varchar(20).nullable();

    public final One<Accounts, Account> account = belongsTo(() -> ACCOUNTS, accountCode);
    public final Maybe<Accounts, Account> answered =
            belongsTo(() -> ACCOUNTS, answeredCode).to(a -> a.code).withoutForeignKey();
}
