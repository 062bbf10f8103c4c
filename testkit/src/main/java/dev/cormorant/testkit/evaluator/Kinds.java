package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.VariantRule;
import dev.cormorant.schema.VariantRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked of rows of several kinds: that a row is of one, and holds what rows of this kind have. */
final class Kinds {
    private Kinds() {}

    /** Whether a row with these values can be of a kind, whatever else it holds. */
    static boolean fit(SchemaTable table, Map<ColumnId, @Nullable Object> values) {
        return table.variants().stream().allMatch(rules -> fits(rules, values));
    }

    /** What an update says that rows hold afterwards; what it computes is not known before. */
    static Map<ColumnId, @Nullable Object> said(List<Assignment> assignments) {
        Map<ColumnId, @Nullable Object> values = new HashMap<>();
        for (Assignment assignment : assignments) {
            if (assignment.value() instanceof Bind bind) {
                values.put(assignment.column(), bind.value());
            }
        }
        return values;
    }

    private static boolean fits(VariantRules rules, Map<ColumnId, @Nullable Object> values) {
        Object kind = values.get(rules.kind());
        List<VariantRule> possible = rules.variants().stream()
                .filter(rule -> kind == null || rule.name().equals(kind))
                .toList();
        boolean other = rules.open() && (kind == null || possible.isEmpty());
        return other || possible.stream().anyMatch(rule -> fits(rules, rule, values));
    }

    private static boolean fits(VariantRules rules, VariantRule rule, Map<ColumnId, @Nullable Object> values) {
        for (Column<?, ?> column : rules.columns()) {
            boolean wrong = values.get(column) == null ? rule.required().contains(column) : !rule.has(column);
            if (values.containsKey(column) && wrong) {
                return false;
            }
        }
        return true;
    }
}
