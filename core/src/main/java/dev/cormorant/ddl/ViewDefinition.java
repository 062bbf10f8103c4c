package dev.cormorant.ddl;

import dev.cormorant.ir.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view: a query under a name.
 *
 * @param schema the schema that holds the view, where it is not the connection's own
 * @param name the view
 * @param columns what the columns of the query are called in it
 * @param query a resolved query whose constants are {@link dev.cormorant.ir.Bind}s
 */
public record ViewDefinition(@Nullable String schema, String name, List<String> columns, Select query) {
    /** Copies the list. */
    public ViewDefinition {
        columns = List.copyOf(columns);
    }
}
