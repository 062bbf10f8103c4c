package dev.cormorant.testkit.company;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import dev.cormorant.testkit.blog.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** A default of every type, so that a row needs no values at all. */
@Model
public final class Settings extends Table<Settings, Setting> {
    public static final Settings SETTINGS = new Settings();

    public final Identity<Long> id = identity();
    public final Defaulted<String> text = text().defaultsTo("it's \"a\" `b` \\n ? :x ä😀\n");
    public final Defaulted<String> varchar = varchar(20).defaultsTo("\\");
    public final Defaulted<Status> status = enumeration(Status.class).defaultsTo(Status.ARCHIVED);
    public final Defaulted<Short> smallint = smallint().defaultsTo(Short.MIN_VALUE);
    public final Defaulted<Integer> integer = integer().defaultsTo(Integer.MIN_VALUE);
    public final Defaulted<Long> bigint = bigint().defaultsTo(Long.MIN_VALUE);
    public final Defaulted<Float> real = real().defaultsTo(0.1f);
    public final Defaulted<Double> doublePrecision = doublePrecision().defaultsTo(-1e300);
    public final Defaulted<BigDecimal> decimal = decimal(18, 4).defaultsTo(new BigDecimal("-99999999999999.9999"));
    public final Defaulted<Boolean> bool = bool().defaultsTo(true);
    public final Defaulted<Instant> timestamp = timestamp().defaultsTo(Instant.parse("1969-12-31T23:59:59.000001Z"));
    public final Defaulted<LocalDate> date = date().defaultsTo(LocalDate.of(1000, 1, 1));
    public final Defaulted<LocalTime> time = time().defaultsTo(LocalTime.of(23, 59, 59, 999_999_000));
    public final Defaulted<LocalDateTime> dateTime = dateTime().defaultsTo(LocalDateTime.of(9999, 12, 31, 0, 0));
    public final Defaulted<byte[]> bytes = bytes().defaultsTo(new byte[] {0, 39, 92, -1});
    public final Defaulted<UUID> uuid = uuid().defaultsTo(new UUID(1, -1));
    public final Defaulted<Instant> instantNow = timestamp().defaultsToNow();
    public final Defaulted<LocalDate> dateNow = date().defaultsToNow();
    public final Defaulted<LocalTime> timeNow = time().defaultsToNow();
    public final Defaulted<LocalDateTime> dateTimeNow = dateTime().defaultsToNow();
    public final Nullable<String> nullable = text().nullable().defaultsTo("x");
}
