package dev.cormorant.schema;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that a database keeps for itself, quoted or not, so that no schema that is to fit every database may use them. */
final class ReservedNames {
    private static final String OWN_TABLES = "cormorant_";
    private static final String SQLITE_TABLES = "sqlite_";
    private static final String PROPOSED_ROW = "excluded";
    private static final String PRIMARY_KEY = "primary";
    private static final Set<String> SYSTEM_COLUMNS = Set.of("ctid", "xmin", "xmax", "cmin", "cmax", "tableoid");

    private ReservedNames() {}

    /** Whose name it would be if a table were called so; null for nobody's. */
    static @Nullable String ownerOfTable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith(OWN_TABLES)) {
            return "names that begin with " + OWN_TABLES + " are those of Cormorant's own tables";
        } else if (lower.startsWith(SQLITE_TABLES)) {
            return "names that begin with " + SQLITE_TABLES + " are those of SQLite's own tables";
        }
        return lower.equals(PROPOSED_ROW) ? "an upsert of PostgreSQL calls the proposed row so" : null;
    }

    /** Whose name it would be if a column were called so; null for nobody's. */
    static @Nullable String ownerOfColumn(String name) {
        return SYSTEM_COLUMNS.contains(name.toLowerCase(Locale.ROOT))
                ? "every table of PostgreSQL has a system column of this name"
                : null;
    }

    /** Whose name it would be if a constraint or an index were called so; null for nobody's. */
    static @Nullable String ownerOfConstraint(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith(SQLITE_TABLES)) {
            return "names that begin with " + SQLITE_TABLES + " are those of SQLite's own indexes";
        }
        return lower.equals(PRIMARY_KEY) ? "MariaDB calls every primary key so" : null;
    }
}
