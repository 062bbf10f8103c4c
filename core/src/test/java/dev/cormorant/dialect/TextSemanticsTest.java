package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.ir.Call;
import dev.cormorant.ir.Call.Function;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Comparison.Operator;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.SortKey.Nulls;
import dev.cormorant.render.SampleColumn;
import dev.cormorant.render.SampleTable;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextSemanticsTest {
    private static final SampleTable WORDS = new SampleTable("words");
    private static final SampleColumn WORD = WORDS.column("word", ColumnTypes.text());

    static Stream<String> urls() {
        return Engine.urls();
    }

    @ParameterizedTest
    @MethodSource("urls")
    void textsAreComparedByCodePoint(String url) throws SQLException {
        try (Engine engine = words(url, "a", "A", "a ", "ä", "b", "B")) {
            assertThat(found(engine, new Comparison(Operator.EQ, WORD.bare(), WORD.slot(0)), "a"))
                    .containsExactly("a");
            assertThat(found(engine, new Comparison(Operator.LT, WORD.bare(), WORD.slot(0)), "a"))
                    .containsExactly("A", "B");
            assertThat(found(engine, null)).containsExactly("A", "B", "a", "a ", "b", "ä");
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void patternsKnowCase(String url) throws SQLException {
        try (Engine engine = words(url, "Release", "release", "100%", "100x", "a_b", "axb", "c\\d")) {
            assertThat(found(engine, like(), "rel%")).containsExactly("release");
            assertThat(found(engine, like(), "%LEASE")).isEmpty();
            assertThat(found(engine, like(), "100\\%")).containsExactly("100%");
            assertThat(found(engine, like(), "a\\_b")).containsExactly("a_b");
            assertThat(found(engine, like(), "a_b")).containsExactly("a_b", "axb");
            assertThat(found(engine, like(), "c\\\\_")).containsExactly("c\\d");
            Like not = new Like(WORD.bare(), WORD.slot(0), false, true);
            assertThat(found(engine, not, "%1%")).doesNotContain("100%", "100x").hasSize(5);
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void ignoringCaseKnowsAllLetters(String url) throws SQLException {
        String deseret = "\uD801\uDC00";
        String small = "\uD801\uDC28";
        try (Engine engine = words(url, "ÄRGER", "Ärger", "ärger", "ЖУК", "Σ", deseret)) {
            assertThat(found(engine, ignoringCase(), "är%")).containsExactly("ÄRGER", "Ärger", "ärger");
            assertThat(found(engine, ignoringCase(), "%Ж%")).containsExactly("ЖУК");
            assertThat(found(engine, ignoringCase(), "σ")).containsExactly("Σ");
            assertThat(found(engine, ignoringCase(), small)).containsExactly(deseret);
            Comparison lower =
                    new Comparison(Operator.EQ, new Call(Function.LOWER, List.of(WORD.bare())), WORD.slot(0));
            assertThat(found(engine, lower, "жук")).containsExactly("ЖУК");
            Comparison upper =
                    new Comparison(Operator.EQ, new Call(Function.UPPER, List.of(WORD.bare())), WORD.slot(0));
            assertThat(found(engine, upper, "ÄRGER")).hasSize(3);
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void functionsHaveOneMeaning(String url) throws SQLException {
        try (Engine engine = words(url, "\uD83D\uDE00x", "")) {
            ColumnType<Integer> number = ColumnTypes.integer();
            assertThat(values(engine, new Call(Function.LENGTH, List.of(WORD.bare())), number))
                    .containsExactly(0, 2);
            Call joined = new Call(Function.CONCAT, List.of(WORD.bare(), WORD.slot(0), WORD.bare()));
            assertThat(values(engine, joined, WORD.type(), "-")).containsExactly("-", "\uD83D\uDE00x-\uD83D\uDE00x");
            assertThat(values(engine, joined, WORD.type(), new Object[] {null})).containsOnlyNulls();
            Call first = new Call(Function.COALESCE, List.of(WORD.slot(0), WORD.bare()));
            assertThat(values(engine, first, WORD.type(), new Object[] {null})).containsExactly("", "\uD83D\uDE00x");
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void anUnknownColumnIsAnError(String url) throws SQLException {
        try (Engine engine = words(url, "a")) {
            Select select = Select.of(
                    List.of(WORDS.column("nothing", ColumnTypes.text()).bare()), WORDS.source());
            assertThatThrownBy(() -> engine.rows(List.of(WORD.type()), select)).isInstanceOf(SQLException.class);
        }
    }

    private static Like like() {
        return new Like(WORD.bare(), WORD.slot(0), false, false);
    }

    private static Like ignoringCase() {
        return new Like(WORD.bare(), WORD.slot(0), true, false);
    }

    private static Engine words(String url, String... words) throws SQLException {
        Engine engine = Engine.open(url);
        engine.create(Definitions.table("words").required(WORD).build());
        engine.write(new Insert(WORDS, List.of(WORD), words.length, null, List.of()), (Object[]) words);
        return engine;
    }

    private static List<Object> found(Engine engine, Expr where, Object... values) throws SQLException {
        return column(engine, WORD.bare(), where, WORD.type(), values);
    }

    private static List<Object> values(Engine engine, Expr expression, ColumnType<?> type, Object... values)
            throws SQLException {
        return column(engine, expression, null, type, values);
    }

    private static List<Object> column(Engine engine, Expr expression, Expr where, ColumnType<?> type, Object... values)
            throws SQLException {
        Select select = Select.of(List.of(expression), WORDS.source())
                .withWhere(where)
                .withOrderBy(List.of(new SortKey(WORD.bare(), false, Nulls.ABSENT)));
        return engine.rows(List.of(type), select, values).stream()
                .map(row -> row.get(0))
                .toList();
    }
}
