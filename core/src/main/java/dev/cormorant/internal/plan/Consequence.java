package dev.cormorant.internal.plan;

import dev.cormorant.schema.Column;
import dev.cormorant.schema.ForeignKey;
import dev.cormorant.schema.ReferentialAction;
import java.util.stream.Collectors;

/**
 * What one foreign key does when the row that it refers to goes or gets another key.
 *
 * @param isOfDelete whether the row goes
 */
public record Consequence(ForeignKey key, boolean isOfDelete) {
    /** What happens to the rows that refer to it. */
    public ReferentialAction action() {
        return isOfDelete ? key.onDelete() : key.onUpdate();
    }

    /** The same in words. */
    public String what() {
        String row = row();
        return switch (action()) {
            case CASCADE ->
                isOfDelete
                        ? "delete " + key.table() + " whose " + fields() + row
                        : "change " + label() + " along where it" + row;
            case SET_NULL -> "set " + label() + " to null where it" + row;
            case SET_DEFAULT -> "set " + label() + " to its default where it" + row;
            case NO_ACTION, RESTRICT -> "refuse while " + label() + row;
        };
    }

    /** What Cormorant does for it: rows that follow a changed key by themselves, it updates without the key. */
    public String whatCormorantDoes() {
        return action() == ReferentialAction.CASCADE && !isOfDelete
                ? "update " + key.table() + " whose " + fields() + row()
                : what();
    }

    private String row() {
        return " refers to a " + (isOfDelete ? "deleted" : "changed") + " row of " + key.target();
    }

    private String label() {
        return key.table() + "." + fields();
    }

    private String fields() {
        return key.columns().size() == 1
                ? key.columns().get(0).field()
                : key.columns().stream().map(Column::field).collect(Collectors.joining(", ", "(", ")"));
    }
}
