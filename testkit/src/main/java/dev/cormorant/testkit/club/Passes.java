package dev.cormorant.testkit.club;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** A column of every type in which no two rows hold the same, not even nothing. */
@Model
public final class Passes extends Table<Passes, Pass> {
    public static final Passes PASSES = new Passes();

    public final Required<Integer> number = integer().primaryKey();
    public final Nullable<String> text = text().nullable();
    public final Nullable<String> varchar = varchar(20).nullable();
    public final Nullable<Short> smallint = smallint().nullable();
    public final Nullable<Integer> integer = integer().nullable();
    public final Nullable<Long> bigint = bigint().nullable();
    public final Nullable<Double> doublePrecision = doublePrecision().nullable();
    public final Nullable<BigDecimal> decimal = decimal(6, 2).nullable();
    public final Nullable<Boolean> bool = bool().nullable();
    public final Nullable<Instant> timestamp = timestamp().nullable();
    public final Nullable<LocalDate> date = date().nullable();
    public final Nullable<LocalTime> time = time().nullable();
    public final Nullable<LocalDateTime> dateTime = dateTime().nullable();
    public final Nullable<UUID> uuid = uuid().nullable();

    @Override
    protected void define(Definition<Passes> t) {
        t.unique().on(text, number).nullsNotDistinct();
        t.unique().on(varchar, smallint, integer, bigint).nullsNotDistinct();
        t.unique().on(doublePrecision, decimal, bool, uuid).nullsNotDistinct();
        t.unique().on(timestamp, date, time, dateTime).nullsNotDistinct();
    }
}
