package dev.cormorant.testkit.random;

import dev.cormorant.json.JsonType;
import dev.cormorant.json.JsonValue;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A type of column, and the word that declares it.
 *
 * @param word how a table would say it: {@code varchar(20)}
 * @param type the type
 */
record TypeDraft(String word, ColumnType<?> type) {
    /** A short text. */
    static final TypeDraft VARCHAR = new TypeDraft("varchar(20)", ColumnTypes.varchar(20));

    /** A number. */
    static final TypeDraft INTEGER = new TypeDraft("integer()", ColumnTypes.integer());

    private static final TypeDraft BIGINT = new TypeDraft("bigint()", ColumnTypes.bigint());
    private static final TypeDraft DECIMAL = new TypeDraft("decimal(8, 2)", ColumnTypes.decimal(8, 2));

    /** What the database makes. */
    static final TypeDraft IDENTITY = new TypeDraft("identity()", ColumnTypes.bigint());

    /** One of some words. */
    static TypeDraft enumeration(List<String> words) {
        return new TypeDraft(
                words.stream().collect(Collectors.joining("\", \"", "enumeration(\"", "\")")),
                ColumnTypes.enumeration(words));
    }

    /** What a key may be made of. */
    static final List<TypeDraft> KEYS = List.of(
            INTEGER,
            BIGINT,
            VARCHAR,
            DECIMAL,
            new TypeDraft("smallint()", ColumnTypes.smallint()),
            new TypeDraft("date()", ColumnTypes.date()));

    /** All types; some more often than others. */
    static final List<TypeDraft> ALL = List.of(
            INTEGER,
            INTEGER,
            BIGINT,
            BIGINT,
            VARCHAR,
            VARCHAR,
            DECIMAL,
            new TypeDraft("text()", ColumnTypes.text()),
            new TypeDraft("text()", ColumnTypes.text()),
            new TypeDraft("smallint()", ColumnTypes.smallint()),
            new TypeDraft("decimal(18, 4)", ColumnTypes.decimal(18, 4)),
            new TypeDraft("real()", ColumnTypes.real()),
            new TypeDraft("doublePrecision()", ColumnTypes.doublePrecision()),
            new TypeDraft("bool()", ColumnTypes.bool()),
            new TypeDraft("timestamp()", ColumnTypes.timestamp()),
            new TypeDraft("date()", ColumnTypes.date()),
            new TypeDraft("time()", ColumnTypes.time()),
            new TypeDraft("dateTime()", ColumnTypes.dateTime()),
            new TypeDraft("bytes()", ColumnTypes.bytes()),
            new TypeDraft("uuid()", ColumnTypes.uuid()),
            new TypeDraft("array(text())", ColumnTypes.array(ColumnTypes.text())),
            new TypeDraft("array(integer())", ColumnTypes.array(ColumnTypes.integer())),
            new TypeDraft("json()", ColumnTypes.json(JsonType.of(JsonValue.class))),
            enumeration(List.of("a", "b", "Ж")));
}
