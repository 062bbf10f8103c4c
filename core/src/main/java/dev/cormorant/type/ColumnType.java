package dev.cormorant.type;

import dev.cormorant.ir.ValueType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column: a Java class, the {@link Storage} behind it, and the way from one to the other. Immutable;
 * null never reaches the conversions.
 *
 * <pre>{@code
 * ColumnType<Email> EMAIL = ColumnTypes.varchar(200).as(Email.class, Email::new, Email::value);
 * }</pre>
 *
 * @param <T> the Java class of the column's values
 */
public final class ColumnType<T> implements ValueType {
    private final Class<T> javaClass;
    private final Storage storage;
    private final Function<Object, T> decoder;
    private final Function<T, Object> encoder;
    private final Check<T> check;
    private final boolean converted;
    private final List<String> storedTexts;

    private ColumnType(
            Class<T> javaClass,
            Storage storage,
            Function<Object, T> decoder,
            Function<T, Object> encoder,
            Check<T> check,
            boolean converted,
            List<String> storedTexts) {
        this.javaClass = javaClass;
        this.storage = storage;
        this.decoder = decoder;
        this.encoder = encoder;
        this.check = check;
        this.converted = converted;
        this.storedTexts = storedTexts;
    }

    /** A rule that values must keep before they may become part of a statement. */
    @FunctionalInterface
    public interface Check<T> {
        /** What is wrong with the value, without the value itself; null when nothing is. */
        @Nullable
        String problem(T value);
    }

    /** A type whose Java class is the storage's own carrier, so that nothing is converted. */
    public static <T> ColumnType<T> of(Class<T> javaClass, Storage storage, Check<T> check) {
        if (!storage.kind().carrier().equals(javaClass)) {
            throw new IllegalArgumentException(storage + " is carried by "
                    + storage.kind().carrier().getSimpleName() + ", not by " + javaClass.getSimpleName());
        }
        return new ColumnType<>(javaClass, storage, ColumnType::carried, value -> value, check, false, List.of());
    }

    /** The codec of a storage gives nothing else than its carrier, so nothing is left to check. */
    @SuppressWarnings("unchecked")
    private static <T> T carried(Object stored) {
        return (T) stored;
    }

    /** The same storage under another Java class. */
    public <V> ColumnType<V> as(
            Class<V> type, Function<? super T, ? extends V> read, Function<? super V, ? extends T> write) {
        Objects.requireNonNull(type, "type");
        return new ColumnType<>(
                type,
                storage,
                stored -> read.apply(decoder.apply(stored)),
                value -> encoder.apply(write.apply(value)),
                value -> check.problem(write.apply(value)),
                true,
                storedTexts);
    }

    /** The same type, storing nothing but these texts; the database checks it too. */
    public ColumnType<T> restrictedTo(List<String> texts) {
        Check<T> listed =
                value -> texts.contains(encode(value)) ? check.problem(value) : "the text is none of " + texts;
        return new ColumnType<>(javaClass, storage, decoder, encoder, listed, converted, List.copyOf(texts));
    }

    /** The only texts that may be stored; empty where every text may. */
    public List<String> storedTexts() {
        return storedTexts;
    }

    /** The Java class of the values. */
    public Class<T> javaClass() {
        return javaClass;
    }

    /** What the database stores. */
    public Storage storage() {
        return storage;
    }

    /** Whether the Java class is not the storage's carrier, so that values are converted on their way. */
    public boolean isConverted() {
        return converted;
    }

    /** What is wrong with a value, without the value itself; null when it may be stored. */
    public @Nullable String problem(T value) {
        return check.problem(value);
    }

    /**
     * The value of a text from outside: a number in digits, a UUID, a date or time in ISO-8601, a text as it is.
     *
     * @return empty where the text has another form, or the value may not be stored
     * @throws IllegalArgumentException if values of this type have no such texts, like bytes
     */
    public Optional<T> parse(String text) {
        return TextForm.read(this, text);
    }

    /** The value in the form that a {@link Codec} takes. */
    public Object encode(T value) {
        return encoder.apply(value);
    }

    /** The value of a form that a {@link Codec} gave. */
    public T decode(Object stored) {
        return decoder.apply(stored);
    }

    @Override
    public String toString() {
        return storage.toString();
    }
}
