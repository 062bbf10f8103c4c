package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Comparison.Operator;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SlotList;
import dev.cormorant.render.SampleColumn;
import dev.cormorant.render.SampleTable;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredValueTest {
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final SampleTable CELLS = new SampleTable("cells");
    private static final UUID SOME = UUID.fromString("fedcba98-7654-4321-8fed-cba987654321");

    private record Case(ColumnType<?> type, List<Object> values) {}

    private static final List<Case> CASES = List.of(
            new Case(ColumnTypes.text(), List.of("", "a ", "A", "\uD83D\uDE00 \"'`\\%_", "z".repeat(100_000))),
            new Case(ColumnTypes.varchar(3), List.of("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", "abc", "")),
            new Case(ColumnTypes.smallint(), List.of(Short.MIN_VALUE, (short) 0, Short.MAX_VALUE)),
            new Case(ColumnTypes.integer(), List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE)),
            new Case(ColumnTypes.bigint(), List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE)),
            new Case(ColumnTypes.real(), List.of(0.1f, -50331648f, Float.MAX_VALUE, Float.MIN_NORMAL)),
            new Case(ColumnTypes.doublePrecision(), List.of(0.1, 1.0 / 3, Double.MAX_VALUE, -Double.MIN_NORMAL)),
            new Case(
                    ColumnTypes.decimal(18, 4),
                    List.of(
                            new BigDecimal("0.0000"),
                            new BigDecimal("-99999999999999.9999"),
                            new BigDecimal("1.5000"))),
            new Case(ColumnTypes.bool(), List.of(true, false)),
            new Case(
                    ColumnTypes.timestamp(),
                    List.of(
                            Instant.parse("2026-03-08T07:30:00.123456Z"),
                            Instant.parse("1000-01-01T00:00:00Z"),
                            Instant.parse("9999-12-31T23:59:59.999999Z"))),
            new Case(
                    ColumnTypes.dateTime(),
                    List.of(
                            LocalDateTime.parse("2026-03-08T02:30:00.123456"),
                            LocalDateTime.parse("1000-01-01T00:00:00"),
                            LocalDateTime.parse("9999-12-31T23:59:59.999999"))),
            new Case(
                    ColumnTypes.date(),
                    List.of(LocalDate.of(1000, 1, 1), LocalDate.of(1582, 10, 10), LocalDate.of(9999, 12, 31))),
            new Case(ColumnTypes.time(), List.of(LocalTime.MIN, LocalTime.of(23, 59, 59, 999_999_000))),
            new Case(ColumnTypes.bytes(), List.of(new byte[0], new byte[] {0, -1, 39, 92})),
            new Case(ColumnTypes.uuid(), List.of(SOME, new UUID(0, 0), new UUID(-1, -1))));

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(ZONE);
    }

    static Stream<String> urls() {
        return Engine.urls();
    }

    @ParameterizedTest
    @MethodSource("urls")
    void whatIsReadIsWhatWasWritten(String url) throws SQLException {
        for (String zone : List.of("America/New_York", "Asia/Tokyo", "UTC")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            try (Engine engine = Engine.open(url)) {
                for (Case each : CASES) {
                    roundTrip(engine, each);
                }
            }
        }
    }

    private static void roundTrip(Engine engine, Case each) throws SQLException {
        SampleColumn value = CELLS.column("value", each.type());
        engine.create(Definitions.table("cells").nullable(value).build());
        Insert insert = new Insert(CELLS, List.of(value), 1, null, List.of());
        engine.write(insert, new Object[] {null});
        for (Object written : each.values()) {
            engine.write(insert, written);
        }
        assertThat(found(engine, value, null))
                .as("%s on %s", each.type(), engine.dialect.name())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyInAnyOrderElementsOf(withNull(each.values()));
        for (Object written : each.values()) {
            assertThat(found(engine, value, new Comparison(Operator.EQ, value.bare(), value.slot(0)), written))
                    .as("%s = %s on %s", each.type(), written, engine.dialect.name())
                    .usingRecursiveFieldByFieldElementComparator()
                    .containsExactly(written);
        }
        assertThat(found(engine, value, new Distinctness(value.bare(), value.slot(0), false), new Object[] {null}))
                .isEqualTo(Arrays.asList((Object) null));
        lists(engine, value, each);
    }

    private static void lists(Engine engine, SampleColumn value, Case each) throws SQLException {
        SlotList list = new SlotList(value.type(), 0, 4);
        List<Object> two = each.values().subList(0, 2);
        assertThat(found(engine, value, new InList(value.bare(), list, false), two))
                .as("%s in list on %s", each.type(), engine.dialect.name())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyInAnyOrderElementsOf(two);
        assertThat(found(engine, value, new InList(value.bare(), list, true), two))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyInAnyOrderElementsOf(
                        each.values().subList(2, each.values().size()));
    }

    private static List<Object> withNull(List<Object> values) {
        return Stream.concat(values.stream(), Stream.of((Object) null)).toList();
    }

    private static List<Object> found(Engine engine, SampleColumn value, Expr where, Object... values)
            throws SQLException {
        Select select = Select.of(List.of(value.bare()), CELLS.source()).withWhere(where);
        return engine.rows(List.of(value.type()), select, values).stream()
                .map(row -> row.get(0))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("urls")
    void whatIsFinerThanMicrosecondsIsCutOff(String url) throws SQLException {
        Instant nanos = Instant.parse("2026-01-31T10:00:00.123456789Z");
        SampleColumn value = CELLS.column("value", ColumnTypes.timestamp());
        try (Engine engine = Engine.open(url)) {
            engine.create(Definitions.table("cells").nullable(value).build());
            engine.write(new Insert(CELLS, List.of(value), 1, null, List.of()), nanos);
            Comparison same = new Comparison(Operator.EQ, value.bare(), new Slot(value.type(), 0));
            assertThat(found(engine, value, same, nanos)).containsExactly(Instant.parse("2026-01-31T10:00:00.123456Z"));
            InList listed = new InList(value.bare(), new SlotList(value.type(), 0, 1), false);
            assertThat(found(engine, value, listed, List.of(nanos))).hasSize(1);
        }
    }
}
