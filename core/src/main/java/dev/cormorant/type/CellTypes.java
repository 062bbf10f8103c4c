package dev.cormorant.type;

import java.util.List;
import java.util.stream.IntStream;

/** The types of the columns of a result, and where they stand in it. Immutable. */
public final class CellTypes {
    private final CellType<?>[] types;
    private final int[] positions;
    private final boolean[] plain;
    private final boolean[] plainText;
    private final List<List<Integer>> keys;

    private CellTypes(List<? extends CellType<?>> types, int[] positions, boolean checked, List<List<Integer>> keys) {
        this.types = types.toArray(new CellType<?>[0]);
        this.positions = positions;
        this.keys = List.copyOf(keys);
        this.plain = new boolean[this.types.length];
        this.plainText = new boolean[this.types.length];
        for (int i = 0; i < plain.length; i++) {
            ColumnType<?> type = this.types[i].type();
            plain[i] = !checked && !type.isConverted();
            plainText[i] = plain[i] && type.storage().isText();
        }
    }

    /** The types of a result's columns, in order. */
    public CellTypes(List<? extends CellType<?>> types) {
        this(types, List.of());
    }

    /**
     * The types of a result's columns, in order, and for each of them where the primary key of its row stands, by 0-based
     * indexes: there a failure looks for the key. Without this list no key is known.
     */
    public CellTypes(List<? extends CellType<?>> types, List<List<Integer>> keys) {
        this(types, IntStream.rangeClosed(1, types.size()).toArray(), false, keys);
    }

    /**
     * The types of some columns of a result that somebody else wrote: each at its 1-based position, and none taken for never
     * null because the schema says so.
     */
    public static CellTypes foreign(List<? extends CellType<?>> types, List<Integer> positions) {
        return new CellTypes(
                types, positions.stream().mapToInt(Integer::intValue).toArray(), true, List.of());
    }

    /** The same of values that were read already, none of which is the driver's. */
    CellTypes boxed() {
        return new CellTypes(List.of(types), positions, true, List.of());
    }

    /** The number of columns. */
    int size() {
        return types.length;
    }

    CellType<?> at(int index) {
        return types[index];
    }

    /** The 1-based position of a column in the result. */
    int position(int index) {
        return positions[index];
    }

    /** Where the primary key of the row stands that a column belongs to; empty where it is not in the result. */
    List<Integer> keyOf(int index) {
        return keys.isEmpty() ? List.of() : keys.get(index);
    }

    /** Whether the driver's own value is the column's: not so for a {@code bigint().as(Long.class, ..)}. */
    boolean isPlain(int index) {
        return plain[index];
    }

    /** Whether it is plain, and a text: not so for a {@code timestamp().asText()}. */
    boolean isPlainText(int index) {
        return plainText[index];
    }
}
