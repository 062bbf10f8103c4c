package dev.cormorant.testkit.types;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import dev.cormorant.testkit.blog.Email;
import dev.cormorant.testkit.blog.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Lists of every type that can be an element. */
@Model(table = "list_types")
public final class Lists extends Table<Lists, ListRow> {
    public static final Lists LISTS = new Lists();

    public final Identity<Long> id = identity();
    public final Nullable<String> code = varchar(20).nullable().unique();
    public final Required<List<String>> texts = array(text());
    public final Nullable<List<String>> maybeTexts = array(varchar(20)).nullable();
    public final Defaulted<List<String>> initial = array(text()).defaultsTo(List.of("it's", "\"a\\b\"", "ä😀"));
    public final Defaulted<List<Integer>> none = array(integer()).defaultsTo(List.of());
    public final Nullable<List<Short>> smallints = array(smallint()).nullable();
    public final Nullable<List<Integer>> integers = array(integer()).nullable();
    public final Nullable<List<Long>> bigints = array(bigint()).nullable();
    public final Nullable<List<Float>> reals = array(real()).nullable();
    public final Nullable<List<Double>> doubles = array(doublePrecision()).nullable();
    public final Nullable<List<BigDecimal>> decimals = array(decimal(18, 4)).nullable();
    public final Nullable<List<Boolean>> bools = array(bool()).nullable();
    public final Nullable<List<Instant>> timestamps = array(timestamp()).nullable();
    public final Nullable<List<LocalDate>> dates = array(date()).nullable();
    public final Nullable<List<LocalTime>> times = array(time()).nullable();
    public final Nullable<List<LocalDateTime>> dateTimes = array(dateTime()).nullable();
    public final Nullable<List<UUID>> uuids = array(uuid()).nullable();
    public final Nullable<List<byte[]>> bytes = array(bytes()).nullable();
    public final Nullable<List<Status>> statuses =
            array(enumeration(Status.class)).nullable();
    public final Nullable<List<Email>> emails =
            array(varchar(200).as(Email.class, Email::new, Email::value)).nullable();
}
