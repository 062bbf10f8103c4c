package dev.cormorant.internal.cache;

import dev.cormorant.driver.Command;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which result it is: of which statement with which values, and read as what. Values that are stored alike are alike.
 */
public final class ResultKey {
    private final Object database;
    private final String text;
    private final List<@Nullable Object> values;
    private final Object readAs;
    private final int hash;

    ResultKey(Object database, Command command, @Nullable Object[] values, Object readAs) {
        this.database = database;
        this.text = command.text();
        this.values = comparable(command.stored(values));
        this.readAs = readAs;
        this.hash = 31 * (31 * text.hashCode() + this.values.hashCode()) + readAs.hashCode();
    }

    /** Values that can be compared, and that nobody changes: arrays of bytes are neither. */
    public static List<@Nullable Object> comparable(List<@Nullable Object> stored) {
        stored.replaceAll(value -> value instanceof byte[] bytes ? ByteBuffer.wrap(bytes.clone()) : value);
        return stored;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResultKey that
                && hash == that.hash
                && database.equals(that.database)
                && text.equals(that.text)
                && values.equals(that.values)
                && readAs.equals(that.readAs);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The statement without its values. */
    @Override
    public String toString() {
        return text;
    }
}
