package dev.cormorant.testkit.types;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** Types in other clothes: what the words behind a type make of it. */
@Model(table = "type_words")
public final class Words extends Table<Words, Word> {
    public static final Words WORDS = new Words();

    public final Identity<Long> id = identity();
    public final Defaulted<Level> level = enumeration(Level.class).defaultsTo(Level.HIGH);
    public final Nullable<Level> tolerant =
            enumeration(Level.class).unknownAs(Level.OTHER).nullable();
    public final Nullable<String> timestampText = timestamp().asText().nullable();
    public final Nullable<String> dateText = date().asText().nullable();
    public final Nullable<Instant> dateInstant = date().asInstant().nullable();
    public final Defaulted<String> madeAt = timestamp().asText().defaultsToNow();
    public final Nullable<String> byClass = column(String.class).nullable();
    public final Nullable<BigDecimal> decimalByClass = column(BigDecimal.class).nullable();
    public final Nullable<Level> enumByClass = column(Level.class).nullable();
    public final Nullable<Money> price = column(new Money.Type()).nullable();
    public final Defaulted<Money> fee = column(new Money.Type()).defaultsTo(new Money(150));
    public final Nullable<Address> address = column(new Address.Type()).nullable();
    public final Defaulted<Address> home = column(new Address.Type()).defaultsTo(new Address("10.0.0.1"));
}
