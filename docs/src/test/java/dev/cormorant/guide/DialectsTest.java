package dev.cormorant.guide;

import dev.cormorant.dialect.Dialects;
import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.guide.page.Pages;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.Arrays;
import java.util.List;
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

    private record Row(String word, ColumnType<?> type) {
        String cells() {
            Stream<String> sql = DIALECTS.stream().map(dialect -> "`" + sqlType(dialect) + "`");
            String java =
                    type.javaClass().isEnum() ? "the enum" : type.javaClass().getSimpleName();
            return Stream.concat(Stream.of("`" + word + "`", java), sql).collect(Collectors.joining(" | ", "| ", " |"));
        }

        private String sqlType(String dialect) {
            return Dialects.named(dialect).types().sqlType(type.storage(), false);
        }
    }

    @Test
    void types() {
        List<Row> rows = List.of(
                new Row("text()", ColumnTypes.text()),
                new Row("varchar(100)", ColumnTypes.varchar(100)),
                new Row("enumeration(Fruit.class)", ColumnTypes.enumeration(Fruit.class)),
                new Row("enumeration(\"a\", \"bc\")", ColumnTypes.enumeration(List.of("a", "bc"))),
                new Row("smallint()", ColumnTypes.smallint()),
                new Row("integer()", ColumnTypes.integer()),
                new Row("bigint()", ColumnTypes.bigint()),
                new Row("decimal(10, 2)", ColumnTypes.decimal(10, 2)),
                new Row("real()", ColumnTypes.real()),
                new Row("doublePrecision()", ColumnTypes.doublePrecision()),
                new Row("bool()", ColumnTypes.bool()),
                new Row("timestamp()", ColumnTypes.timestamp()),
                new Row("date()", ColumnTypes.date()),
                new Row("time()", ColumnTypes.time()),
                new Row("dateTime()", ColumnTypes.dateTime()),
                new Row("uuid()", ColumnTypes.uuid()),
                new Row("bytes()", ColumnTypes.bytes()));

        shows(
                "types",
                Stream.concat(
                                Stream.of(
                                        "| Word | Java | PostgreSQL | MariaDB | SQLite | H2 |",
                                        "|---|---|---|---|---|---|"),
                                rows.stream().map(Row::cells))
                        .collect(Collectors.joining("\n")));
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
