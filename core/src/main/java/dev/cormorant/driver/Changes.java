package dev.cormorant.driver;

import dev.cormorant.ir.TableId;
import java.util.Set;

/**
 * The tables whose rows a command may change.
 *
 * @param tables the tables
 * @param anywhere whether nobody knows which tables they are
 */
public record Changes(Set<TableId> tables, boolean anywhere) {
    /** No change. */
    public static final Changes NONE = new Changes(Set.of(), false);

    /** Changes of tables that nobody knows. */
    public static final Changes ANYWHERE = new Changes(Set.of(), true);

    /** Changes of these tables. */
    public static Changes of(Set<TableId> tables) {
        return new Changes(Set.copyOf(tables), false);
    }

    /** Whether nothing changes. */
    public boolean areNone() {
        return tables.isEmpty() && !anywhere;
    }
}
