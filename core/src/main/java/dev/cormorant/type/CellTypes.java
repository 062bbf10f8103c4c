package dev.cormorant.type;

import java.util.List;

/** The types of the columns of a result, in order. Immutable. */
public final class CellTypes {
    private final CellType<?>[] types;

    /** The types of a result's columns. */
    public CellTypes(List<? extends CellType<?>> types) {
        this.types = types.toArray(new CellType<?>[0]);
    }

    CellType<?> at(int index) {
        return types[index];
    }
}
