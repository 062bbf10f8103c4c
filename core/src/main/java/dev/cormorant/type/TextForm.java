package dev.cormorant.type;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads values from texts that come from outside, like the number in an address. */
final class TextForm {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern UUIDS = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** By the class that carries the value; each throws an IllegalArgumentException or a DateTimeException. */
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.ofEntries(
            Map.entry(String.class, Function.<String>identity()),
            Map.entry(Short.class, text -> Short.valueOf(matching(INTEGER, text))),
            Map.entry(Integer.class, text -> Integer.valueOf(matching(INTEGER, text))),
            Map.entry(Long.class, text -> Long.valueOf(matching(INTEGER, text))),
            Map.entry(BigDecimal.class, text -> new BigDecimal(matching(DECIMAL, text))),
            Map.entry(UUID.class, text -> UUID.fromString(matching(UUIDS, text))),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse));

    private TextForm() {}

    /** The value of a text; empty where the text has another form, or the type does not take the value. */
    static <T> Optional<T> read(ColumnType<T> type, String text) {
        Function<String, ?> reader = READERS.get(type.storage().kind().carrier());
        if (reader == null) {
            throw new IllegalArgumentException("values of type " + type + " are not read from texts");
        }
        try {
            T value = type.decode(reader.apply(text));
            return type.problem(value) == null ? Optional.of(value) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String matching(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("the text has another form");
        }
        return text;
    }
}
