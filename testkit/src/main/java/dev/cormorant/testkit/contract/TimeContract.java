package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.testkit.blog.AllType;
import dev.cormorant.testkit.blog.SomeTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Times come out as they went in, whatever the zone of the machine, in microseconds. */
public abstract class TimeContract extends RoundTrips {
    private static final List<String> ZONES =
            List.of("UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Europe/Amsterdam");

    /** For subclasses. */
    protected TimeContract() {}

    @Test
    void pointsInTime() {
        Instant[] values = List.of(
                        "1000-01-01T00:00:00Z",
                        "1582-10-10T12:00:00Z",
                        "1899-12-31T23:59:59.999999Z",
                        "1937-07-01T00:00:00Z",
                        "1969-12-31T23:59:59.999999Z",
                        "1970-01-01T00:00:00Z",
                        "2026-03-29T01:30:00.100000Z",
                        "2026-03-08T07:30:00.000001Z",
                        "2038-01-19T03:14:08Z",
                        "9999-12-31T23:59:59.999999Z")
                .stream()
                .map(Instant::parse)
                .toArray(Instant[]::new);
        roundTrips(ALL_TYPES.timestamp, values);
        roundTrips(ALL_TYPES.maybeTimestamp, values);
    }

    @Test
    void dates() {
        LocalDate[] values = {
            LocalDate.of(1000, 1, 1),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(1970, 1, 1),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(2011, 12, 30),
            LocalDate.of(9999, 12, 31)
        };
        roundTrips(ALL_TYPES.date, values);
        roundTrips(ALL_TYPES.maybeDate, values);
    }

    @Test
    void timesOfDay() {
        LocalTime[] values = {
            LocalTime.MIDNIGHT,
            LocalTime.NOON,
            LocalTime.of(2, 30),
            LocalTime.of(0, 0, 0, 1_000),
            LocalTime.of(23, 59, 59, 999_999_000)
        };
        roundTrips(ALL_TYPES.time, values);
        roundTrips(ALL_TYPES.maybeTime, values);
    }

    @Test
    void datesWithTimeOfDay() {
        LocalDateTime[] values = {
            LocalDateTime.of(1000, 1, 1, 0, 0),
            LocalDateTime.of(1582, 10, 10, 0, 0),
            LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000),
            LocalDateTime.of(2011, 12, 30, 12, 0),
            LocalDateTime.of(2026, 3, 8, 2, 30),
            LocalDateTime.of(2026, 3, 29, 2, 30, 0, 1_000),
            LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000)
        };
        roundTrips(ALL_TYPES.dateTime, values);
        roundTrips(ALL_TYPES.maybeDateTime, values);
    }

    @Test
    void whatIsFinerThanMicrosecondsIsCutOffNotRounded() {
        Instant instant = Instant.parse("2026-12-31T23:59:59.999999999Z");
        LocalTime time = LocalTime.of(23, 59, 59, 999_999_999);
        LocalDateTime dateTime = LocalDateTime.of(2026, 12, 31, 23, 59, 59, 999_999_999);
        AllType row = db().insert(SomeTypes.row("x")
                .maybeTimestamp(instant)
                .maybeTime(time)
                .maybeDateTime(dateTime));
        assertThat(row)
                .returns(Instant.parse("2026-12-31T23:59:59.999999Z"), AllType::maybeTimestamp)
                .returns(LocalTime.of(23, 59, 59, 999_999_000), AllType::maybeTime)
                .returns(LocalDateTime.of(2026, 12, 31, 23, 59, 59, 999_999_000), AllType::maybeDateTime);
        assertThat(db().from(ALL_TYPES)
                        .where(
                                ALL_TYPES.maybeTimestamp.eq(instant),
                                ALL_TYPES.maybeTime.eq(time),
                                ALL_TYPES.maybeDateTime.eq(dateTime))
                        .list())
                .as("filters cut off alike")
                .containsExactly(row);
        assertThat(db().from(ALL_TYPES)
                        .where(
                                ALL_TYPES.maybeTimestamp.in(List.of(instant)),
                                ALL_TYPES.maybeTime.in(List.of(time, LocalTime.NOON)),
                                ALL_TYPES.maybeDateTime.in(List.of(dateTime)))
                        .list())
                .containsExactly(row);
    }

    @Test
    void theZoneOfTheMachineDoesNotMatter() throws SQLException {
        TimeZone before = TimeZone.getDefault();
        List<Connection> held = new ArrayList<>();
        try {
            for (String writer : ZONES) {
                TimeZone.setDefault(TimeZone.getTimeZone(writer));
                held.add(database().dataSource().getConnection());
                AllType row = db().insert(SomeTypes.row(writer)
                        .maybeTimestamp(Instant.parse("2026-03-29T01:30:00.123456Z"))
                        .maybeDate(LocalDate.of(2011, 12, 30))
                        .maybeTime(LocalTime.of(2, 30))
                        .maybeDateTime(LocalDateTime.of(2026, 3, 29, 2, 30)));
                for (String reader : ZONES) {
                    TimeZone.setDefault(TimeZone.getTimeZone(reader));
                    assertThat(db().get(ALL_TYPES.id, row.id()))
                            .as("written in %s, read in %s", writer, reader)
                            .isEqualTo(row)
                            .returns(Instant.parse("2026-03-29T01:30:00.123456Z"), AllType::maybeTimestamp)
                            .returns(LocalDate.of(2011, 12, 30), AllType::maybeDate)
                            .returns(LocalTime.of(2, 30), AllType::maybeTime)
                            .returns(LocalDateTime.of(2026, 3, 29, 2, 30), AllType::maybeDateTime);
                    assertThat(db().from(ALL_TYPES)
                                    .where(
                                            ALL_TYPES.maybeTimestamp.eq(Instant.parse("2026-03-29T01:30:00.123456Z")),
                                            ALL_TYPES.maybeDate.eq(LocalDate.of(2011, 12, 30)),
                                            ALL_TYPES.maybeTime.in(List.of(LocalTime.of(2, 30))),
                                            ALL_TYPES.text.eq(writer))
                                    .count())
                            .as("written in %s, sought in %s", writer, reader)
                            .isEqualTo(1);
                }
            }
        } finally {
            TimeZone.setDefault(before);
            for (Connection connection : held) {
                connection.close();
            }
        }
    }
}
