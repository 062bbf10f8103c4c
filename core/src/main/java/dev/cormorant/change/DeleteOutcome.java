package dev.cormorant.change;

import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.Table;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * What a delete did: how many rows went, and what became of those that referred to them. It reads like the
 * {@linkplain WritePlan plan}, after the fact:
 *
 * <pre>
 * 1 row
 * cormorant: set Posts.editorId to null where it refers to a deleted row of Users, 3 rows
 * db: delete Comments whose authorId refers to a deleted row of Users
 * </pre>
 *
 * @param rows how many rows of the table went
 * @param effects what became of others, in the order of the plan
 */
public record DeleteOutcome(long rows, List<Effect> effects) {
    /** Copies the list. */
    public DeleteOutcome {
        effects = List.copyOf(effects);
    }

    /**
     * What became of the rows that referred to some that went, by one of their keys.
     *
     * @param by who did it
     * @param table whose rows referred
     * @param action what was said of them: CASCADE, SET_NULL or SET_DEFAULT
     * @param what the same in words, as the plan has it
     * @param rows how many rows it was for; empty where the database did it, which does not tell
     */
    public record Effect(
            WritePlan.Actor by, Table<?, ?> table, ReferentialAction action, String what, OptionalLong rows) {
        @Override
        public String toString() {
            return by + ": " + what + (rows.isPresent() ? ", " + number(rows.getAsLong()) : "");
        }
    }

    private static String number(long rows) {
        return rows == 1 ? "1 row" : rows + " rows";
    }

    /** The number of rows, and each effect on a line of its own. */
    @Override
    public String toString() {
        return effects.stream().map(effect -> "\n" + effect).collect(Collectors.joining("", number(rows), ""));
    }
}
