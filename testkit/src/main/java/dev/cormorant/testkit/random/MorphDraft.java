package dev.cormorant.testkit.random;

import dev.cormorant.schema.ReferentialAction;
import java.util.List;

/**
 * A relation to a row of one of several tables, as it is to be.
 *
 * @param field its field
 * @param type the column that names the table
 * @param key the column that tells which of its rows
 * @param targets the tables
 * @param open whether rows may name other tables
 * @param onDelete what happens when the row goes to which another leads
 */
record MorphDraft(
        String field, String type, String key, List<Target> targets, boolean open, ReferentialAction onDelete) {
    /** What rows name that lead to no table. */
    static final String UNKNOWN = "x";

    /**
     * One of the tables.
     *
     * @param name what rows name it by
     * @param key its column that tells its rows
     */
    record Target(String name, RandomTable<?> table, String key) {}

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%s = morphTo(%s, %s)".formatted(field, type, key));
        targets.forEach(target ->
                text.append(".to(\"%s\", () -> %s.%s)".formatted(target.name(), target.table(), target.key())));
        return text + ".onDelete(" + onDelete + ")" + (open ? ".unknownAsNull()" : "");
    }
}
