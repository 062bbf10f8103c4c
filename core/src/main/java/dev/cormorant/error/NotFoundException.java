package dev.cormorant.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** No row was found where the caller asked for one. */
public final class NotFoundException extends CormorantException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String table;
    private final ArrayList<String> columns;

    /** An exception with a message for people, for a row of no certain table. */
    public NotFoundException(String message) {
        super(message, null);
        this.table = null;
        this.columns = new ArrayList<>();
    }

    /** An exception with a message for people, for a row of a table that was looked for by these columns. */
    public NotFoundException(String message, String table, List<String> columns) {
        super(message, null);
        this.table = table;
        this.columns = new ArrayList<>(columns);
    }

    /** The name of the table's class; empty where SQL of your own found nothing. */
    public Optional<String> table() {
        return Optional.ofNullable(table);
    }

    /** The fields of the key that the row was looked for by; empty where it was looked for by a condition. */
    public List<String> columns() {
        return List.copyOf(columns);
    }
}
