package dev.cormorant.testkit.random;

import dev.cormorant.expression.DocumentPath;
import dev.cormorant.expression.Expression;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.Storage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Values of column types: few enough to meet again, and the strangest of their kind among them. */
final class RandomValues {
    private static final int LONG_TEXT = 2000;
    private static final List<Long> INTEGERS = List.of(
            0L,
            1L,
            2L,
            3L,
            7L,
            -1L,
            -2L,
            100L,
            (long) Short.MAX_VALUE,
            (long) Short.MIN_VALUE,
            (long) Integer.MAX_VALUE,
            (long) Integer.MIN_VALUE,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            1L << 53,
            (1L << 53) + 1);
    private static final List<Double> REALS = List.of(
            0.0,
            -0.0,
            1.0,
            1.5,
            -2.25,
            0.1,
            1e10,
            -1e-10,
            (double) Float.MAX_VALUE,
            (double) Float.MIN_VALUE,
            16777217.0);
    private static final List<Double> DOUBLES =
            List.of(0.0, -0.0, 1.0, 1.5, -2.25, 0.1, 0.3, 1e100, -1e100, 1e-30, 9007199254740992.0);
    private static final List<String> UUIDS = List.of(
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "01234567-89ab-4def-8123-456789abcdef",
            "7fffffff-ffff-1fff-8fff-ffffffffff00",
            "80000000-0000-1000-8000-000000000001");
    private static final List<Integer> NANOS = List.of(0, 1_000, 999_999_000, 123_456_000, 999, 1_500);

    /** What texts are made of that are searched: words that every database reads alike. */
    private static final List<String> WORDS =
            List.of("a", "the", "heron", "Herons", "h\u00E9ron", "hen", "12", "12e5", "e5", "привет", "note", "notes");

    private static final List<String> BETWEEN = List.of(" ", "-", ". ", "_", " \" ", "/");

    private final Dice dice;
    private final Letters letters;
    private final RandomDocuments documents;

    RandomValues(Dice dice) {
        this.dice = dice;
        this.letters = Letters.of(dice);
        this.documents = new RandomDocuments(dice, this::word);
    }

    /** A value that a column of a type takes. */
    Object of(ColumnType<?> type) {
        Storage storage = type.storage();
        return switch (storage.kind()) {
            case TEXT, VARCHAR -> type.storedTexts().isEmpty() ? text(storage) : dice.pick(type.storedTexts());
            case SMALLINT -> (short) integer(Short.MIN_VALUE, Short.MAX_VALUE);
            case INTEGER -> (int) integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case BIGINT -> integer(Long.MIN_VALUE, Long.MAX_VALUE);
            case REAL -> dice.pick(REALS).floatValue();
            case DOUBLE -> dice.pick(DOUBLES);
            case DECIMAL -> decimal(storage).stripTrailingZeros();
            case BOOLEAN -> dice.oneIn(2);
            case TIMESTAMP -> dateTime().toInstant(ZoneOffset.UTC);
            case DATE -> date();
            case TIME -> time();
            case DATETIME -> dateTime();
            case BYTES -> bytes();
            case UUID -> UUID.fromString(dice.pick(UUIDS));
            case ARRAY -> dice.several(dice.below(4), () -> element(storage));
            case JSON -> documents.document();
            default -> throw new IllegalArgumentException("random tables have no columns of " + type);
        };
    }

    private Object element(Storage list) {
        return Objects.requireNonNull(list.element()).isText() ? (Object) word() : (Object) dice.between(-1, 2);
    }

    /** A place in the documents of a column. */
    <S> DocumentPath<S> path(Expression<S, ?> column) {
        return documents.path(column);
    }

    /** A short text. */
    String word() {
        return String.join("", dice.several(dice.below(3), () -> dice.pick(letters.all())));
    }

    /** A text of few letters, or of many. */
    String text(Storage storage) {
        if (!storage.isBounded() && dice.oneIn(20)) {
            return dice.pick(letters.all()).repeat(LONG_TEXT);
        }
        int length = storage.isBounded() && dice.oneIn(20) ? storage.length() : dice.below(4);
        return String.join("", dice.several(length, () -> dice.pick(letters.all())));
    }

    /** A regular expression that means the same on every database. */
    String expression() {
        return (dice.oneIn(2) ? "^" : "") + dice.pick(List.of("a", "b", "[aB]", "a+b", "(a|0)", "b?a"));
    }

    /** A text of words. */
    String sentence() {
        return dice.several(dice.below(5), () -> dice.pick(WORDS)).stream()
                .collect(Collectors.joining(dice.pick(BETWEEN)));
    }

    /** What is searched for: words, the beginnings of some, phrases, and what must not be there. */
    String search() {
        return dice.several(dice.between(1, 3), this::searched).stream().collect(Collectors.joining(" "));
    }

    private String searched() {
        String word = dice.pick(WORDS);
        String term = switch (dice.below(4)) {
            case 0 -> word.substring(0, dice.between(1, word.length())) + "*";
            case 1 -> "\"" + word + " " + dice.pick(WORDS) + "\"";
            default -> word;
        };
        return (dice.oneIn(4) ? "-" : "") + term;
    }

    /** A pattern: mostly of what texts are made of. */
    String pattern() {
        return String.join("", dice.several(dice.below(4), this::patternPart));
    }

    private String patternPart() {
        String letter = dice.pick(letters.all());
        return switch (dice.below(4)) {
            case 0 -> "%";
            case 1 -> letters.single() ? "_" : "%";
            case 2 -> "\\" + letter;
            default -> letter.equals("\\") || letter.equals("_") && !letters.single() ? "\\" + letter : letter;
        };
    }

    private long integer(long lowest, long highest) {
        long number = dice.pick(INTEGERS);
        return number < lowest || number > highest ? dice.between(-3, 9) : number;
    }

    private BigDecimal decimal(Storage storage) {
        BigDecimal unit = new BigDecimal(BigInteger.ONE, storage.scale());
        BigDecimal greatest = new BigDecimal(BigInteger.TEN.pow(storage.length()), storage.scale()).subtract(unit);
        return dice.<BigDecimal>oneOf(
                () -> BigDecimal.valueOf(dice.between(-3, 3)),
                () -> BigDecimal.valueOf(dice.between(-30, 30), 1),
                () -> unit,
                () -> greatest,
                greatest::negate,
                () -> greatest.multiply(BigDecimal.valueOf(dice.below(1000), 3))
                        .round(new MathContext(storage.length(), RoundingMode.DOWN))
                        .setScale(storage.scale(), RoundingMode.DOWN));
    }

    private LocalDate date() {
        return dice.oneOf(
                () -> LocalDate.of(2026, 1, dice.between(1, 3)),
                () -> LocalDate.of(1000, 1, 1),
                () -> LocalDate.of(9999, 12, 31),
                () -> LocalDate.of(1582, 10, 10),
                () -> LocalDate.of(2024, 2, 29),
                () -> LocalDate.EPOCH);
    }

    private LocalTime time() {
        return dice.oneOf(
                () -> LocalTime.MIDNIGHT,
                () -> LocalTime.MAX,
                () -> LocalTime.of(12, 0, 0, dice.pick(NANOS)),
                () -> LocalTime.of(2, 30));
    }

    private LocalDateTime dateTime() {
        return date().atTime(time());
    }

    private byte[] bytes() {
        byte[] bytes = new byte[dice.below(4)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = dice.<Integer>pick(List.of(0, 1, 127, 128, 255, 39, 92)).byteValue();
        }
        return bytes;
    }

    /** The time that programs run at. */
    static Instant now() {
        return Instant.parse("2026-01-31T12:00:00.123456789Z");
    }
}
