package dev.cormorant.testkit.blog;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** Every type of column, once for values that must be there and once for those that may be null. */
@Model
public final class AllTypes extends Table<AllTypes, AllType> {
    public static final AllTypes ALL_TYPES = new AllTypes();

    public final Identity<Long> id = identity();
    public final Required<String> text = text();
    public final Required<String> varchar = varchar(20);
    public final Required<Status> status = enumeration(Status.class);
    public final Required<Short> smallint = smallint();
    public final Required<Integer> integer = integer();
    public final Required<Long> bigint = bigint();
    public final Required<Float> real = real();
    public final Required<Double> doublePrecision = doublePrecision();
    public final Required<BigDecimal> decimal = decimal(18, 4);
    public final Required<Boolean> bool = bool();
    public final Required<Instant> timestamp = timestamp();
    public final Required<LocalDate> date = date();
    public final Required<LocalTime> time = time();
    public final Required<LocalDateTime> dateTime = dateTime();
    public final Required<byte[]> bytes = bytes();
    public final Required<UUID> uuid = uuid();
    public final Required<Email> email = varchar(200).as(Email.class, Email::new, Email::value);

    public final Nullable<String> maybeText = text().nullable();
    public final Nullable<String> maybeVarchar = varchar(20).nullable();
    public final Nullable<Status> maybeStatus = enumeration(Status.class).nullable();
    public final Nullable<Short> maybeSmallint = smallint().nullable();
    public final Nullable<Integer> maybeInteger = integer().nullable();
    public final Nullable<Long> maybeBigint = bigint().nullable();
    public final Nullable<Float> maybeReal = real().nullable();
    public final Nullable<Double> maybeDouble = doublePrecision().nullable();
    public final Nullable<BigDecimal> maybeDecimal = decimal(18, 4).nullable();
    public final Nullable<Boolean> maybeBool = bool().nullable();
    public final Nullable<Instant> maybeTimestamp = timestamp().nullable();
    public final Nullable<LocalDate> maybeDate = date().nullable();
    public final Nullable<LocalTime> maybeTime = time().nullable();
    public final Nullable<LocalDateTime> maybeDateTime = dateTime().nullable();
    public final Nullable<byte[]> maybeBytes = bytes().nullable();
    public final Nullable<UUID> maybeUuid = uuid().nullable();
    public final Nullable<Email> maybeEmail = varchar(200).nullable().as(Email.class, Email::new, Email::value);
}
