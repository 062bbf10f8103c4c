package dev.cormorant.type;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The types of the columns of a result, and where they stand in it. Immutable. */
public final class CellTypes {
    private final Cell[] cells;
    private final List<List<Integer>> keys;

    private CellTypes(Cell[] cells, List<List<Integer>> keys) {
        this.cells = cells;
        this.keys = List.copyOf(keys);
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
        this(cells(types, IntStream.rangeClosed(1, types.size()).boxed().toList(), true), keys);
    }

    /**
     * The types of some columns of a result that somebody else wrote: each at its 1-based position, and none taken for never
     * null because the schema says so.
     */
    public static CellTypes foreign(List<? extends CellType<?>> types, List<Integer> positions) {
        return new CellTypes(cells(types, positions, false), List.of());
    }

    private static Cell[] cells(List<? extends CellType<?>> types, List<Integer> positions, boolean trusted) {
        return IntStream.range(0, types.size())
                .mapToObj(i -> new Cell(types.get(i), positions.get(i), trusted))
                .toArray(Cell[]::new);
    }

    /** The same of values that were read already, none of which is the driver's. */
    CellTypes boxed() {
        Cell[] boxed = Arrays.stream(cells)
                .map(cell -> new Cell(cell.type(), cell.position(), false))
                .toArray(Cell[]::new);
        return new CellTypes(boxed, List.of());
    }

    /** The number of columns. */
    int size() {
        return cells.length;
    }

    /** The columns, in order; nobody changes them. */
    Cell[] cells() {
        return cells;
    }

    /** Where the primary key of the row stands that a column belongs to; empty where it is not in the result. */
    List<Integer> keyOf(int index) {
        return keys.isEmpty() ? List.of() : keys.get(index);
    }
}
