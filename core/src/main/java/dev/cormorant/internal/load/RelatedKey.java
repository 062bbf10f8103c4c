package dev.cormorant.internal.load;

import dev.cormorant.ir.RelationId;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What tells which parent related rows belong to: a value, or a list of several. Bytes are compared by what they hold, which
 * arrays do not do themselves, and both zeros of floating point are one.
 */
final class RelatedKey {
    private RelatedKey() {}

    /** The key in some cells of the current row; null where one of them is null, which leads nowhere. */
    static @Nullable Object at(Cells cells, int first, int width) throws SQLException {
        if (width == 1) {
            return comparable(cells.nullableAt(first));
        }
        @Nullable Object[] values = new Object[width];
        for (int i = 0; i < width; i++) {
            values[i] = cells.nullableAt(first + i);
        }
        return of(Arrays.asList(values));
    }

    /** The key in the first cells of a row behind one with another key, mostly the same. */
    static Object behind(@Nullable Object before, Cells cells, int width) throws SQLException {
        return before instanceof Long number ? cells.valueAt(0, number) : Objects.requireNonNull(at(cells, 0, width));
    }

    /** The key in cells that stand anywhere; null where one of them is null. */
    static @Nullable Object at(Cells cells, int[] places) throws SQLException {
        if (places.length == 1) {
            return comparable(cells.nullableAt(places[0]));
        }
        @Nullable Object[] values = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = cells.nullableAt(places[i]);
        }
        return of(Arrays.asList(values));
    }

    /** The key of some values; null where one of them is null. */
    static @Nullable Object of(List<@Nullable Object> values) {
        if (values.size() == 1) {
            return comparable(values.get(0));
        }
        List<Object> key = new ArrayList<>(values.size());
        for (Object value : values) {
            Object part = comparable(value);
            if (part == null) {
                return null;
            }
            key.add(part);
        }
        return key;
    }

    private static @Nullable Object comparable(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof byte[] bytes ? new Bytes(bytes) : Zeros.alike(value);
    }

    /** A key as a program holds it. */
    static Object shown(Object key) {
        if (key instanceof List<?> parts) {
            return parts.stream()
                    .map(part -> shown(Objects.requireNonNull(part)))
                    .toList();
        }
        return key instanceof Bytes bytes ? bytes.content : key;
    }

    /** One key of a parent, for a statement that is told and not run. */
    static List<Object> samples(RelationId relation) {
        int width = relation.sourceColumns().size();
        return List.of(width == 1 ? "" : Collections.nCopies(width, ""));
    }

    /** The values of one of the columns of keys. */
    static List<Object> column(List<Object> keys, int index, int width) {
        List<Object> values = new ArrayList<>(keys.size());
        for (Object key : keys) {
            Object value = width == 1 ? key : ((List<?>) key).get(index);
            values.add(value instanceof Bytes bytes ? bytes.content : value);
        }
        return values;
    }

    /** Bytes that are equal if they hold the same. */
    private static final class Bytes {
        private final byte[] content;

        private Bytes(byte[] content) {
            this.content = content;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(content);
        }
    }
}
