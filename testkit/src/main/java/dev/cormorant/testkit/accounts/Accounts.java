package dev.cormorant.testkit.accounts;

import static dev.cormorant.schema.Validators.max;
import static dev.cormorant.schema.Validators.min;
import static dev.cormorant.schema.Validators.minLength;
import static dev.cormorant.schema.Validators.notBlank;
import static dev.cormorant.schema.Validators.pattern;
import static dev.cormorant.testkit.accounts.Letters.LETTERS;

import dev.cormorant.schema.Hidden;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** Columns with every rule that a column can have. The code is stored with a mark before it, which nobody sees. */
@Model
public final class Accounts extends Table<Accounts, Account> {
    public static final Accounts ACCOUNTS = new Accounts();

    public final Identity<Long> id = identity();
    public final Required<String> code =
            varchar(20).unique().onWrite(v -> "#" + v).onRead(v -> v.substring(1));
    public final Required<String> email = varchar(40)
            .unique()
            .validate(minLength(5), pattern(".+@.+"))
            .onWrite(v -> v.strip().toLowerCase(Locale.ROOT));

    @Hidden
    public final Required<String> password = text().validate(minLength(8));

    public final Nullable<String> nickname =
            text().nullable().validate(notBlank()).onWrite(String::strip).named("called");
    public final Nullable<Integer> age = integer().nullable().validate(min(0), max(150));
    public final Defaulted<String> role =
            varchar(10).defaultsTo("reader").comment("What the account may do; it isn't checked here");
    public final Defaulted<Integer> ticket = integer().defaultsTo(Numbers::next);
    public final Defaulted<Instant> createdAt = timestamp().defaultsTo(Clock::instant);
    public final Nullable<String> motto = text().nullable().defaultsTo("none");
    public final Nullable<Integer> change = integer().nullable().onUpdate(Numbers::next);

    public final Many<Letters, Letter> letters = hasMany(() -> LETTERS, l -> l.accountCode);
}
