package dev.cormorant.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.dialect.Dialects;
import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.guide.catalog.Details;
import dev.cormorant.guide.page.Pages;
import dev.cormorant.json.JsonNull;
import dev.cormorant.json.JsonType;
import dev.cormorant.json.JsonValue;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import dev.cormorant.type.Storage;
import dev.cormorant.type.Vector;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of types and features, asked of the dialects that decide them. */
class DialectsTest {
    private static final List<String> DIALECTS = List.of("postgres", "mariadb", "sqlite", "h2");

    private enum Fruit {
        APPLE,
        QUINCE
    }

    /** What is no value of the type, if there is such a thing. */
    private record Row<T>(String word, String java, ColumnType<T> type, List<T> wrong) {
        @SafeVarargs
        static <T> Row<T> of(String word, ColumnType<T> type, T... wrong) {
            return new Row<>(word, type.javaClass().getSimpleName(), type, List.of(wrong));
        }

        Row<T> as(String name) {
            return new Row<>(word, name, type, wrong);
        }

        String sqlTypes() {
            return DIALECTS.stream()
                    .map(dialect -> "`" + sqlType(dialect) + "`")
                    .collect(Collectors.joining(" | ", "| `" + word + "` | " + java + " | ", " |"));
        }

        private String sqlType(String dialect) {
            return Dialects.named(dialect).types().sqlType(type.storage());
        }

        String limits() {
            return "| `" + word + "` | " + wrong.stream().map(type::problem).collect(Collectors.joining("; ")) + " |";
        }
    }

    private static final List<Row<?>> ROWS = List.of(
            Row.of("text()", ColumnTypes.text(), "\0", "\ud83d"),
            Row.of("varchar(100)", ColumnTypes.varchar(100), "x".repeat(101)),
            Row.of("enumeration(Fruit.class)", ColumnTypes.enumeration(Fruit.class))
                    .as("the enum"),
            Row.of("enumeration(\"a\", \"bc\")", ColumnTypes.enumeration(List.of("a", "bc")), "c"),
            Row.of("smallint()", ColumnTypes.smallint()),
            Row.of("integer()", ColumnTypes.integer()),
            Row.of("bigint()", ColumnTypes.bigint()),
            Row.of("decimal(10, 2)", ColumnTypes.decimal(10, 2), new BigDecimal("0.005"), new BigDecimal("1E+8")),
            Row.of("real()", ColumnTypes.real(), Float.NaN),
            Row.of("doublePrecision()", ColumnTypes.doublePrecision(), Double.POSITIVE_INFINITY),
            Row.of("bool()", ColumnTypes.bool()),
            Row.of("timestamp()", ColumnTypes.timestamp(), Instant.MIN),
            Row.of("timestamp().asText()", ColumnTypes.timestampText(), "now"),
            Row.of("date()", ColumnTypes.date(), LocalDate.MAX),
            Row.of("date().asText()", ColumnTypes.dateText(), "31.1.2026"),
            Row.of("date().asInstant()", ColumnTypes.dateInstant(), Instant.ofEpochSecond(1)),
            Row.of("time()", ColumnTypes.time()),
            Row.of("dateTime()", ColumnTypes.dateTime(), LocalDateTime.MIN),
            Row.of("uuid()", ColumnTypes.uuid()),
            Row.of("ulid()", ColumnTypes.ulid()),
            Row.of("bytes()", ColumnTypes.bytes()),
            Row.of("json(Details.class)", ColumnTypes.json(JsonType.of(Details.class)))
                    .as("the class"),
            Row.of("json()", ColumnTypes.json(JsonType.of(JsonValue.class)), JsonNull.NULL),
            Row.of("array(integer())", ColumnTypes.array(ColumnTypes.integer()), Collections.nCopies(65_537, 1))
                    .as("List&lt;Integer&gt;"),
            Row.of("array(varchar(40))", ColumnTypes.array(ColumnTypes.varchar(40)), List.of("x".repeat(41)))
                    .as("List&lt;String&gt;"),
            Row.of("vector(3)", ColumnTypes.vector(3), Vector.of(1, 2)));

    @Test
    void types() {
        shows(
                "types",
                Stream.concat(
                                Stream.of(
                                        "| Word | Java | PostgreSQL | MariaDB | SQLite | H2 |",
                                        "|---|---|---|---|---|---|"),
                                ROWS.stream().map(Row::sqlTypes))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void limits() {
        shows(
                "limits",
                Stream.concat(
                                Stream.of("| Word | What is refused |", "|---|---|"),
                                ROWS.stream()
                                        .filter(row -> !row.wrong().isEmpty())
                                        .map(Row::limits))
                        .collect(Collectors.joining("\n")));
    }

    /** A kind of storage or a word that is new must be in the tables. */
    @Test
    void everyTypeIsInTheTables() {
        assertThat(ROWS).extracting(row -> row.type().storage().kind()).contains(Storage.Kind.values());
        Set<String> words = ROWS.stream()
                .map(row -> row.word().substring(0, row.word().indexOf('(')))
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(ColumnTypes.class.getMethods())
                        .filter(method -> method.getReturnType() == ColumnType.class)
                        .map(Method::getName)
                        .map(name -> name.replaceAll("(Text|Instant)$", "")))
                .isSubsetOf(words);
    }

    @Test
    void features() {
        shows(
                "features",
                Stream.of(
                                Stream.of("| | PostgreSQL | MariaDB | SQLite | H2 |", "|---|---|---|---|---|"),
                                Stream.of(row(
                                        "oldest version",
                                        features -> features.version().toString())),
                                Arrays.stream(Feature.values())
                                        .map(feature -> row(
                                                "`" + feature + "`", features -> features.has(feature) ? "yes" : "")),
                                Stream.of(row(
                                        "most values in a statement",
                                        features -> "%,d".formatted(features.maxBinds()))))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n")));
    }

    private static String row(String name, Function<Features, String> cell) {
        return DIALECTS.stream()
                .map(dialect -> cell.apply(Dialects.named(dialect).features()))
                .collect(Collectors.joining(" | ", "| " + name + " | ", " |"));
    }

    private static void shows(String name, String text) {
        Pages.check("DialectsTest#" + name, text);
    }
}
