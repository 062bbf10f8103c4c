package dev.cormorant.type;

import java.util.Optional;

/**
 * A type of column of your own, as a class: how a value is stored, what is no value, and what SQL calls the column. For a
 * conversion alone {@link ColumnType#as} is enough. Best a record, so that two of them are equal.
 *
 * <pre>{@code
 * record AddressType() implements CustomType<InetAddress, String> {
 *     public Class<InetAddress> javaClass() { return InetAddress.class; }
 *     public ColumnType<String> base() { return ColumnTypes.varchar(45); }
 *     public String write(InetAddress value) { return value.getHostAddress(); }
 *     public InetAddress read(String stored) { return InetAddresses.parse(stored); }
 *
 *     @Override public Optional<String> sqlType(String dialect, String usual) {
 *         return Optional.of(dialect.equals("postgres") ? "INET" : usual);
 *     }
 * }
 *
 * final Required<InetAddress> address = column(new AddressType());
 * // CREATE TABLE .. "address" INET NOT NULL
 * }</pre>
 *
 * <p>A stored value must be the written one again: {@code read(write(v)).equals(v)}. The test kit's {@code TypeLaw} tries it.
 *
 * @param <T> the values
 * @param <C> what carries them to the database
 */
public interface CustomType<T, C> extends SqlTypeNames {
    /** The class of the values. */
    Class<T> javaClass();

    /**
     * The type that carries the values: one of {@link ColumnTypes}, with its limits. A column whose SQL type is another has a
     * text for it, which the database reads and writes in its own form.
     */
    ColumnType<C> base();

    /**
     * Refuses what is no value, before any SQL.
     *
     * @throws IllegalArgumentException with a message that does not tell the value; it becomes part of an
     *     {@link dev.cormorant.error.InvalidValueException}
     */
    default void validate(T value) {}

    /** The stored form of a value. */
    C write(T value);

    /**
     * The value of a stored form.
     *
     * @throws RuntimeException if it stands for none; it becomes the cause of a {@link dev.cormorant.error.CodecException}
     */
    T read(C stored);

    /** What SQL calls the type: what it calls {@link #base()}, unless overridden. */
    @Override
    default Optional<String> sqlType(String dialect, String usual) {
        return Optional.of(usual);
    }
}
