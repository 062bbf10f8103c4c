package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cormorant.ddl.DefaultValue;
import dev.cormorant.ddl.ForeignKeyAction;
import dev.cormorant.ddl.IndexDefinition;
import dev.cormorant.ddl.IndexDefinition.Part;
import dev.cormorant.ddl.TableDefinition;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Comparison.Operator;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Select;
import dev.cormorant.render.SampleColumn;
import dev.cormorant.render.SampleNames;
import dev.cormorant.render.SampleTable;
import dev.cormorant.render.TableName;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionExecutionTest {
    private static final SampleTable THINGS = new SampleTable("things");
    private static final SampleColumn ID = THINGS.column("id", ColumnTypes.bigint());
    private static final TimeZone ZONE = TimeZone.getDefault();

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(ZONE);
    }

    static Stream<String> urls() {
        return Engine.urls();
    }

    private record Constant<T>(ColumnType<T> type, T value) {}

    private static final List<Constant<?>> CONSTANTS = List.of(
            new Constant<>(ColumnTypes.text(), "'); DROP TABLE things; -- \" ` \\' \\\\ ? :x {d '1'} \uD83D\uDE00\n"),
            new Constant<>(ColumnTypes.varchar(20), "\\"),
            new Constant<>(ColumnTypes.smallint(), Short.MIN_VALUE),
            new Constant<>(ColumnTypes.bigint(), Long.MIN_VALUE),
            new Constant<>(ColumnTypes.real(), (float) -1.5e10),
            new Constant<>(ColumnTypes.doublePrecision(), 1.0E-10),
            new Constant<>(ColumnTypes.decimal(18, 4), new BigDecimal("-12345678901234.5000")),
            new Constant<>(ColumnTypes.bool(), true),
            new Constant<>(ColumnTypes.timestamp(), Instant.parse("2026-03-08T07:30:00.123456Z")),
            new Constant<>(ColumnTypes.dateTime(), LocalDateTime.parse("2026-03-08T02:30:00.123456")),
            new Constant<>(ColumnTypes.date(), LocalDate.of(1000, 1, 1)),
            new Constant<>(ColumnTypes.time(), LocalTime.of(23, 59, 59, 999_999_000)),
            new Constant<>(ColumnTypes.uuid(), UUID.fromString("fedcba98-7654-4321-8fed-cba987654321")));

    @ParameterizedTest
    @MethodSource("urls")
    void constantsAreWhatTheyWere(String url) throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        Definitions table = Definitions.table("things").identity(ID);
        List<SampleColumn> columns = new ArrayList<>();
        for (Constant<?> constant : CONSTANTS) {
            SampleColumn column = THINGS.column("c" + columns.size(), constant.type());
            columns.add(column);
            table.defaulted(column, new DefaultValue.Constant(constant.value()));
            table.check(
                    "things_" + column.label() + "_check",
                    new Comparison(Operator.EQ, column.bare(), new Bind(column.type(), constant.value())));
        }
        try (Engine engine = Engine.open(url)) {
            engine.create(table.build());
            engine.write(new Insert(THINGS, List.of(), 1, null, List.of()));
            List<List<Object>> rows = engine.rows(
                    columns.stream().map(SampleColumn::type).toList(),
                    Select.of(
                            List.copyOf(columns.stream().map(SampleColumn::bare).toList()), THINGS.source()));
            assertThat(rows.get(0))
                    .isEqualTo(CONSTANTS.stream().map(Constant::value).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void nowIsTheTimeInUtc(String url) throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        List<SampleColumn> columns = List.of(
                THINGS.column("a", ColumnTypes.timestamp()),
                THINGS.column("b", ColumnTypes.dateTime()),
                THINGS.column("c", ColumnTypes.date()),
                THINGS.column("d", ColumnTypes.time()));
        Definitions table = Definitions.table("things").identity(ID);
        columns.forEach(column -> table.defaulted(column, DefaultValue.Now.NOW));
        try (Engine engine = Engine.open(url)) {
            engine.create(table.build());
            engine.write(new Insert(THINGS, List.of(), 1, null, List.of()));
            List<Object> row = engine.rows(
                            columns.stream().map(SampleColumn::type).toList(),
                            Select.of(
                                    List.copyOf(columns.stream()
                                            .map(SampleColumn::bare)
                                            .toList()),
                                    THINGS.source()))
                    .get(0);
            assertThat((Instant) row.get(0)).isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));
            LocalDateTime time = ((LocalDate) row.get(2)).atTime((LocalTime) row.get(3));
            assertThat(time.toInstant(ZoneOffset.UTC)).isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));
            assertThat((LocalDateTime) row.get(1)).isCloseTo(time, within(1, ChronoUnit.SECONDS));
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void tablesMayReferToEachOther(String url) throws SQLException {
        SampleTable parents = new SampleTable("parents");
        SampleColumn id = parents.column("id", ColumnTypes.bigint());
        SampleColumn child = parents.column("child", ColumnTypes.text());
        SampleTable children = new SampleTable("children");
        SampleColumn code = children.column("code", ColumnTypes.text());
        SampleColumn parent = children.column("parent", ColumnTypes.bigint());
        TableDefinition first = Definitions.table("parents")
                .identity(id)
                .nullable(child)
                .references("parents_child_fkey", "child", "children", "code", ForeignKeyAction.SET_NULL)
                .index(new IndexDefinition("parents_child_idx", List.of(new Part("child", true)), false))
                .build();
        TableDefinition second = Definitions.table("children")
                .required(code)
                .key("code")
                .nullable(parent)
                .references("children_parent_fkey", "parent", "parents", "id", ForeignKeyAction.CASCADE)
                .build();
        try (Engine engine = Engine.open(url)) {
            engine.create(first, second);
            assertThat(engine.dialect.introspection().tables(engine.connection))
                    .extracting(TableName::name)
                    .contains("parents", "children");
            engine.write(new Insert(parents, List.of(child), 1, null, List.of()), new Object[] {null});
            engine.write(new Insert(children, List.of(code, parent), 1, null, List.of()), "x", 1L);
            engine.write(new Delete(parents, null, List.of()));
            assertThat(engine.rows(List.of(code.type()), Select.of(List.of(code.bare()), children.source())))
                    .isEmpty();
            engine.execute(engine.dialect.ddl(SampleNames.INSTANCE).drop(List.of(first, second)));
            assertThat(engine.dialect.introspection().tables(engine.connection))
                    .extracting(TableName::name)
                    .doesNotContain("parents", "children");
        }
    }
}
