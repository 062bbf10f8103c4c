package dev.cormorant.internal.write;

import dev.cormorant.internal.load.StoredValues;
import dev.cormorant.ir.Assignment;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.ValueCheck;
import dev.cormorant.schema.VariantRule;
import dev.cormorant.schema.VariantRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Refuses writes that show that a row would be of none of its table's variants. What does not show is left to the check of the
 * database.
 */
final class WrittenVariants {
    private final List<VariantRules> variants;
    private final ValueCheck check;

    /**
     * A check that has seen nothing yet.
     *
     * @param ofList whether messages tell the row
     */
    WrittenVariants(SchemaTable table, boolean ofList) {
        this.variants = table.variants();
        this.check = new ValueCheck(ofList);
    }

    /** @throws dev.cormorant.error.InvalidValueException if a row is of no variant */
    static void rows(SchemaTable table, List<FilledRow> rows) {
        if (table.variants().isEmpty()) {
            return;
        }
        WrittenVariants check = new WrittenVariants(table, rows.size() > 1);
        for (int i = 0; i < rows.size(); i++) {
            check.add(new WrittenColumns.OfRow(rows.get(i)), i);
        }
        check.done();
    }

    /** @throws dev.cormorant.error.InvalidValueException if no row could be of a variant afterwards */
    static void update(SchemaTable table, List<Assignment> assignments) {
        if (table.variants().isEmpty()) {
            return;
        }
        WrittenVariants check = new WrittenVariants(table, false);
        check.add(new WrittenColumns.OfUpdate(assignments), 0);
        check.done();
    }

    /** Looks at what is written to a row, counted from 0; nothing is thrown yet. */
    void add(WrittenColumns row, int position) {
        variants.forEach(rules -> check.add(rules.kind(), position, problem(rules, row)));
    }

    /** @throws dev.cormorant.error.InvalidValueException if a row is of no variant */
    void done() {
        check.done();
    }

    private static @Nullable String problem(VariantRules rules, WrittenColumns row) {
        String wrong = wrong(rules, row);
        return wrong == null ? null : wrong + "; " + rules;
    }

    private static @Nullable String wrong(VariantRules rules, WrittenColumns row) {
        Optional<Object> kind = row.stored(rules.kind());
        if (kind.isEmpty()) {
            return ofAnyKind(rules, row);
        }
        Optional<VariantRule> rule = rules.variants().stream()
                .filter(variant -> storedName(rules.kind(), variant).equals(kind.get()))
                .findFirst();
        if (rule.isEmpty()) {
            return rules.open() ? null : "there is no such variant";
        }
        return ofKind(rules, rule.get(), row);
    }

    private static Object storedName(Column<?, ?> kind, VariantRule variant) {
        return StoredValues.of(List.of(kind), List.of(variant.name())).get(0);
    }

    private static @Nullable String ofKind(VariantRules rules, VariantRule rule, WrittenColumns row) {
        List<String> wrong = new ArrayList<>();
        List<Column<?, ?>> missing = missing(rule, row);
        if (!missing.isEmpty()) {
            wrong.add("needs " + fields(missing));
        }
        List<Column<?, ?>> foreign = foreign(rules, rule, row);
        if (!foreign.isEmpty()) {
            wrong.add("has no " + fields(foreign));
        }
        return wrong.isEmpty() ? null : "\"" + rule.name() + "\" " + String.join(", and ", wrong);
    }

    /** The row may be of any kind, but of one. */
    private static @Nullable String ofAnyKind(VariantRules rules, WrittenColumns row) {
        Predicate<VariantRule> fits = rule ->
                missing(rule, row).isEmpty() && foreign(rules, rule, row).isEmpty();
        if (rules.open() || rules.variants().stream().anyMatch(fits)) {
            return null;
        }
        List<String> together = new ArrayList<>();
        List<Column<?, ?>> set = only(rules.columns(), row::isValue);
        if (!set.isEmpty()) {
            together.add("has " + fields(set));
        }
        List<Column<?, ?>> unset = only(rules.columns(), row::isNull);
        if (!unset.isEmpty()) {
            together.add("is without " + fields(unset));
        }
        return "no variant " + String.join(" and ", together);
    }

    private static List<Column<?, ?>> missing(VariantRule rule, WrittenColumns row) {
        return only(rule.required(), row::isNull);
    }

    private static List<Column<?, ?>> foreign(VariantRules rules, VariantRule rule, WrittenColumns row) {
        return only(rules.columns(), column -> !rule.has(column) && row.isValue(column));
    }

    private static List<Column<?, ?>> only(List<Column<?, ?>> columns, Predicate<Column<?, ?>> condition) {
        return columns.stream().filter(condition).toList();
    }

    private static String fields(List<Column<?, ?>> columns) {
        return columns.stream().map(Column::field).collect(Collectors.joining(", "));
    }
}
