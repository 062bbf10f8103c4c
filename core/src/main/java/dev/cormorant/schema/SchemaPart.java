package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import java.util.List;

/**
 * Tables that belong together and become part of a {@link Schema}. Nothing is checked before that, so a part may refer to
 * tables of other parts. Immutable and thread-safe.
 *
 * <pre>{@code
 * static final SchemaPart CORE = SchemaPart.of(USERS);
 * static final SchemaPart BLOG = SchemaPart.of(POSTS, COMMENTS);
 *
 * static final Schema SCHEMA = Schema.of(CORE, BLOG);
 * }</pre>
 */
public final class SchemaPart {
    private final List<TableLike<?, ?>> tables;

    private SchemaPart(List<TableLike<?, ?>> tables) {
        this.tables = tables;
    }

    /** The part of these tables and views. */
    public static SchemaPart of(TableLike<?, ?>... tables) {
        Argument.noneNull(tables, "Schema.of", "table");
        return new SchemaPart(List.of(tables));
    }

    /** The tables and views, in the order in which they were given. */
    public List<TableLike<?, ?>> tables() {
        return tables;
    }

    @Override
    public String toString() {
        return "SchemaPart" + tables;
    }
}
