package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Aggregate.Function;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Arithmetic.Operator;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Update;
import dev.cormorant.render.SampleColumn;
import dev.cormorant.render.SampleTable;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberSemanticsTest {
    private static final SampleTable SALES = new SampleTable("sales");
    private static final SampleColumn COUNT = SALES.column("count", ColumnTypes.integer());
    private static final SampleColumn OTHER = SALES.column("other", ColumnTypes.integer());
    private static final SampleColumn PRICE = SALES.column("price", ColumnTypes.decimal(10, 2));
    private static final SampleColumn RATE = SALES.column("rate", ColumnTypes.decimal(10, 4));
    private static final SampleColumn WEIGHT = SALES.column("weight", ColumnTypes.doublePrecision());
    private static final List<SampleColumn> COLUMNS = List.of(COUNT, OTHER, PRICE, RATE, WEIGHT);

    static Stream<String> urls() {
        return Engine.urls();
    }

    @ParameterizedTest
    @MethodSource("urls")
    void arithmetic(String url) throws SQLException {
        try (Engine engine = sale(url, -7, 2, new BigDecimal("10.25"), new BigDecimal("0.1005"), 2.5)) {
            assertThat(value(engine, of(Operator.DIVIDED, COUNT, OTHER), ColumnTypes.integer()))
                    .isEqualTo(-3);
            assertThat(value(engine, of(Operator.DIVIDED, WEIGHT, OTHER), WEIGHT.type()))
                    .isEqualTo(1.25);
            assertThat(value(engine, of(Operator.PLUS, PRICE, RATE), ColumnTypes.decimal(10, 4)))
                    .isEqualTo(new BigDecimal("10.3505"));
            assertThat(value(engine, of(Operator.TIMES, PRICE, OTHER), PRICE.type()))
                    .isEqualTo(new BigDecimal("20.50"));
            assertThat(value(
                            engine,
                            new Comparison(Comparison.Operator.GT, PRICE.bare(), RATE.bare()),
                            ColumnTypes.bool()))
                    .isEqualTo(true);
            Arithmetic zero = new Arithmetic(Operator.DIVIDED, COUNT.bare(), of(Operator.MINUS, OTHER, OTHER));
            assertThat(value(engine, zero, ColumnTypes.integer())).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void averagesAreRoundedHalfUp(String url) throws SQLException {
        try (Engine engine = sale(url, 1, 1, new BigDecimal("0.10"), new BigDecimal("1.0000"), 1.0)) {
            insert(engine, 2, 1, new BigDecimal("0.10"), null, 2.0);
            insert(engine, 2, 1, new BigDecimal("0.11"), null, null);
            assertThat(value(engine, average(COUNT), ColumnTypes.decimal(18, 4)))
                    .isEqualTo(new BigDecimal("1.6667"));
            assertThat(value(engine, average(PRICE), ColumnTypes.decimal(18, 6)))
                    .isEqualTo(new BigDecimal("0.103333"));
            assertThat(value(engine, average(WEIGHT), ColumnTypes.doublePrecision()))
                    .isEqualTo(1.5);
            assertThat(value(engine, Aggregate.of(Function.SUM, PRICE.bare()), PRICE.type()))
                    .isEqualTo(new BigDecimal("0.31"));
            assertThat(value(engine, Aggregate.of(Function.COUNT, PRICE.bare()).asDistinct(), ColumnTypes.bigint()))
                    .isEqualTo(2L);
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void everyAssignmentSeesTheOldRow(String url) throws SQLException {
        try (Engine engine = sale(url, 1, 2, new BigDecimal("1.00"), new BigDecimal("2.0000"), 1.0)) {
            List<Assignment> swap = List.of(
                    new Assignment(COUNT, OTHER.bare()),
                    new Assignment(OTHER, COUNT.bare()),
                    new Assignment(RATE, PRICE.bare()));
            engine.write(new Update(SALES, swap, null, List.of()));
            assertThat(engine.rows(
                            List.of(COUNT.type(), OTHER.type(), RATE.type()),
                            Select.of(List.of(COUNT.bare(), OTHER.bare(), RATE.bare()), SALES.source())))
                    .containsExactly(List.of(2, 1, new BigDecimal("1.0000")));
        }
    }

    private static Arithmetic of(Operator operator, SampleColumn left, SampleColumn right) {
        return new Arithmetic(operator, left.bare(), right.bare());
    }

    private static Aggregate average(SampleColumn column) {
        return Aggregate.of(Function.AVG, column.bare());
    }

    private static Engine sale(String url, Object... values) throws SQLException {
        Engine engine = Engine.open(url);
        Definitions table = Definitions.table("sales");
        COLUMNS.forEach(table::nullable);
        engine.create(table.build());
        insert(engine, values);
        return engine;
    }

    private static void insert(Engine engine, Object... values) throws SQLException {
        engine.write(new Insert(SALES, COLUMNS, 1, null, List.of()), values);
    }

    private static Object value(Engine engine, Expr expression, ColumnType<?> type) throws SQLException {
        return engine.rows(List.of(type), Select.of(List.of(expression), SALES.source()))
                .get(0)
                .get(0);
    }
}
