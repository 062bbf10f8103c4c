package dev.cormorant.schema;

import dev.cormorant.ir.Expr;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A condition that every row fulfils, or leaves unknown. */
public sealed interface Check {
    /** Its name. */
    String name();

    /** The columns that it speaks of, as far as they are known. */
    List<Column<?, ?>> columns();

    /** A condition on the columns. */
    record Condition(String name, Expr condition) implements Check {
        @Override
        public List<Column<?, ?>> columns() {
            return OwnRow.columnsOf(condition);
        }
    }

    /**
     * A condition in SQL.
     *
     * @param common what databases get that have no text of their own; null for nothing
     * @param byDialect the texts of single databases, by the names of their dialects
     */
    record Sql(String name, @Nullable String common, Map<String, String> byDialect) implements Check {
        /** Copies the map. */
        public Sql {
            byDialect = Map.copyOf(byDialect);
        }

        @Override
        public List<Column<?, ?>> columns() {
            return List.of();
        }

        /** The text for a dialect; empty where there is none. */
        public Optional<String> in(String dialect) {
            return Optional.ofNullable(byDialect.getOrDefault(dialect, common));
        }
    }
}
