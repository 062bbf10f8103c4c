package dev.cormorant.type;

import java.util.List;
import java.util.stream.IntStream;

/** The types of the columns of a result, and where they stand in it. Immutable. */
public final class CellTypes {
    private final CellType<?>[] types;
    private final int[] positions;
    private final boolean[] plain;

    private CellTypes(List<? extends CellType<?>> types, int[] positions, boolean checked) {
        this.types = types.toArray(new CellType<?>[0]);
        this.positions = positions;
        this.plain = new boolean[this.types.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = !checked && !this.types[i].type().isConverted();
        }
    }

    /** The types of a result's columns, in order. */
    public CellTypes(List<? extends CellType<?>> types) {
        this(types, IntStream.rangeClosed(1, types.size()).toArray(), false);
    }

    /**
     * The types of some columns of a result that somebody else wrote: each at its 1-based position, and none taken for never
     * null because the schema says so.
     */
    public static CellTypes foreign(List<? extends CellType<?>> types, List<Integer> positions) {
        return new CellTypes(
                types, positions.stream().mapToInt(Integer::intValue).toArray(), true);
    }

    CellType<?> at(int index) {
        return types[index];
    }

    /** The 1-based position of a column in the result. */
    int position(int index) {
        return positions[index];
    }

    /** Whether the driver's own value is the column's: not so for a {@code bigint().as(Long.class, ..)}. */
    boolean isPlain(int index) {
        return plain[index];
    }
}
