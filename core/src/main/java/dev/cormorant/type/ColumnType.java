package dev.cormorant.type;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.ValueType;
import dev.cormorant.json.JsonCodec;
import dev.cormorant.json.JsonType;
import java.util.List;
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
    /** Of types all of whose values may be stored. */
    private static final Check<Object> NONE = value -> null;

    private final Class<T> javaClass;
    private final Storage storage;
    private final Function<Object, @Nullable T> decoder;
    private final Function<T, Object> encoder;
    private final Check<T> check;
    private final boolean converted;
    private final List<String> storedTexts;
    private final @Nullable Function<JsonCodec, ColumnType<T>> completion;

    private ColumnType(
            Class<T> javaClass,
            Storage storage,
            Function<Object, @Nullable T> decoder,
            Function<T, Object> encoder,
            Check<T> check,
            boolean converted,
            List<String> storedTexts,
            @Nullable Function<JsonCodec, ColumnType<T>> completion) {
        this.javaClass = javaClass;
        this.storage = storage;
        this.decoder = decoder;
        this.encoder = encoder;
        this.check = check;
        this.converted = converted;
        this.storedTexts = storedTexts;
        this.completion = completion;
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
        Argument.notNull(javaClass, "ColumnType.of", "class");
        Argument.notNull(storage, "ColumnType.of", "storage");
        Argument.notNull(check, "ColumnType.of", "check");
        if (!storage.kind().carrier().equals(javaClass)) {
            throw new IllegalArgumentException(storage + " is carried by "
                    + storage.kind().carrier().getSimpleName() + ", not by " + javaClass.getSimpleName());
        }
        return new ColumnType<>(javaClass, storage, ColumnType::carried, value -> value, check, false, List.of(), null);
    }

    /** The same, all of whose values may be stored. */
    public static <T> ColumnType<T> of(Class<T> javaClass, Storage storage) {
        return of(javaClass, storage, none());
    }

    @SuppressWarnings("unchecked") // it looks at no value
    private static <T> Check<T> none() {
        return (Check<T>) NONE;
    }

    /** The codec of a storage gives nothing else than its carrier, so nothing is left to check. */
    @SuppressWarnings("unchecked")
    private static <T> T carried(Object stored) {
        return (T) stored;
    }

    /** A type that a class of the user's describes. */
    public static <T, C> ColumnType<T> of(CustomType<T, C> custom) {
        Argument.notNull(custom, "column", "type");
        ColumnType<T> type = custom.base().as(custom.javaClass(), custom::read, custom::write, value -> {
            try {
                custom.validate(value);
                return null;
            } catch (IllegalArgumentException e) {
                return e.getMessage() == null ? "the value is not valid" : e.getMessage();
            }
        });
        return type.storedAs(type.storage.named(custom));
    }

    /** JSON documents of a type. The codec that they need belongs to the database, and comes with {@link #with}. */
    static <T> ColumnType<T> json(JsonType<T> type) {
        return new ColumnType<>(
                type.javaClass(),
                Storage.of(Storage.Kind.JSON),
                stored -> {
                    throw JsonTexts.unknown();
                },
                value -> {
                    throw JsonTexts.unknown();
                },
                JsonTexts::problem,
                true,
                List.of(),
                codec -> json(type, codec));
    }

    private static <T> ColumnType<T> json(JsonType<T> type, JsonCodec codec) {
        return new ColumnType<>(
                type.javaClass(),
                Storage.of(Storage.Kind.JSON),
                stored -> codec.read((String) stored, type),
                value -> JsonTexts.storable(codec.write(value, type)),
                JsonTexts::problem,
                true,
                List.of(),
                null);
    }

    /** Lists of values of a type. */
    static <E> ColumnType<List<E>> listOf(ColumnType<E> element) {
        return new ColumnType<>(
                ListValues.javaClass(),
                Storage.array(element.storage),
                stored -> ListValues.decoded((List<?>) stored, element),
                value -> ListValues.encoded(value, element),
                value -> ListValues.problem(value, element),
                true,
                List.of(),
                element.completion == null ? null : codec -> listOf(element.with(codec)));
    }

    /** The same storage under another Java class. */
    public <V> ColumnType<V> as(
            Class<V> type, Function<? super T, ? extends V> read, Function<? super V, ? extends T> write) {
        return as(type, read, write, value -> null);
    }

    /** The same storage under another Java class, whose values keep a rule of their own beside the storage's. */
    public <V> ColumnType<V> as(
            Class<V> type,
            Function<? super T, ? extends V> read,
            Function<? super V, ? extends T> write,
            Check<? super V> rule) {
        Argument.notNull(type, "as", "class");
        Argument.notNull(read, "as", "function that reads");
        Argument.notNull(write, "as", "function that writes");
        Argument.notNull(rule, "as", "rule");
        Check<V> both = value -> {
            String problem = rule.problem(value);
            return problem == null ? problemOf(write, value) : problem;
        };
        return checkedAs(
                type,
                read,
                write,
                both,
                completion == null ? null : codec -> with(codec).as(type, read, write, rule));
    }

    /** The same storage under an enum, the stored texts of whose constants are all allowed. */
    <E extends Enum<E>> ColumnType<E> asEnum(Class<E> type, Function<T, E> read, Function<E, T> write) {
        return checkedAs(type, read, write, none(), null);
    }

    private <V> ColumnType<V> checkedAs(
            Class<V> type,
            Function<? super T, ? extends V> read,
            Function<? super V, ? extends T> write,
            Check<V> known,
            @Nullable Function<JsonCodec, ColumnType<V>> completed) {
        return new ColumnType<>(
                type,
                storage,
                stored -> {
                    T base = decoder.apply(stored);
                    return base == null ? null : read.apply(base);
                },
                value -> encoder.apply(write.apply(value)),
                known,
                true,
                storedTexts,
                completed);
    }

    private <V> @Nullable String problemOf(Function<? super V, ? extends T> write, V value) {
        T written;
        try {
            written = write.apply(value);
        } catch (RuntimeException e) {
            // The message of the exception may tell the value.
            return "the value has no stored form (" + e.getClass().getSimpleName() + ")";
        }
        return check.problem(written);
    }

    /**
     * The same type, storing nothing but these texts; the database checks it too.
     *
     * @throws IllegalArgumentException if no column can hold one of them
     */
    public ColumnType<T> restrictedTo(List<String> texts) {
        Argument.noneNull(texts, "restrictedTo", "text");
        for (int i = 0; i < texts.size(); i++) {
            String problem = ColumnTypes.characterProblem(texts.get(i));
            if (problem != null) {
                throw new IllegalArgumentException(
                        "Number " + i + " of the texts that are allowed: " + problem + "; choose another one");
            }
        }
        Check<T> listed =
                value -> texts.contains(encode(value)) ? check.problem(value) : "the text is none of " + texts;
        return new ColumnType<>(
                javaClass, storage, decoder, encoder, listed, converted, List.copyOf(texts), completion);
    }

    private ColumnType<T> storedAs(Storage other) {
        return new ColumnType<>(
                javaClass,
                other,
                decoder,
                encoder,
                check,
                converted,
                storedTexts,
                completion == null ? null : codec -> with(codec).storedAs(other));
    }

    /** Whether values cannot be converted before {@link #with} has said how JSON is written and read. */
    public boolean needsJson() {
        return completion != null;
    }

    /** The same type with the codec that its JSON needs; the same instance where it needs none. */
    public ColumnType<T> with(JsonCodec codec) {
        Argument.notNull(codec, "with", "codec");
        return completion == null ? this : completion.apply(codec);
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
        return check == NONE ? null : check.problem(value);
    }

    /**
     * The value of a text from outside: a number in digits, a UUID, a date or time in ISO-8601, a text as it is.
     *
     * @return empty where the text has another form, or the value may not be stored
     * @throws IllegalArgumentException if values of this type have no such texts, like bytes
     */
    public Optional<T> parse(String text) {
        Argument.notNull(text, "parse", "text");
        return TextForm.read(this, text);
    }

    /** The value in the form that a {@link Codec} takes. */
    public Object encode(T value) {
        return encoder.apply(value);
    }

    /** The value of a form that a {@link Codec} gave; null for a JSON null. */
    public @Nullable T decode(Object stored) {
        return decoder.apply(stored);
    }

    @Override
    public String toString() {
        return storage.toString();
    }
}
