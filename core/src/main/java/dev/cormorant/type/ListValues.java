package dev.cormorant.type;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as one value. */
final class ListValues {
    /** H2 has no longer arrays. */
    private static final int LONGEST = 65_536;

    private ListValues() {}

    @SuppressWarnings("unchecked") // a class knows no type arguments
    static <E> Class<List<E>> javaClass() {
        return (Class<List<E>>) (Class<?>) List.class;
    }

    static <E> List<Object> encoded(List<E> value, ColumnType<E> element) {
        List<Object> encoded = new ArrayList<>(value.size());
        value.forEach(each -> encoded.add(element.encode(each)));
        return encoded;
    }

    static <E> List<E> decoded(List<?> stored, ColumnType<E> element) {
        List<E> decoded = new ArrayList<>(stored.size());
        for (Object each : stored) {
            E value = each == null ? null : element.decode(each);
            if (value == null) {
                throw new IllegalArgumentException("an element is null");
            }
            decoded.add(value);
        }
        return List.copyOf(decoded);
    }

    static <E> @Nullable String problem(List<E> value, ColumnType<E> element) {
        if (value.size() > LONGEST) {
            return "the list has " + value.size() + " elements, the limit is " + LONGEST;
        }
        for (int i = 0; i < value.size(); i++) {
            E each = value.get(i);
            String problem = each == null ? "it is null" : element.problem(each);
            if (problem != null) {
                return "element " + i + ": " + problem;
            }
        }
        return null;
    }
}
