package dev.cormorant.schema;

import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rows of several kinds hold, by the {@link VariantDeclarations.Variants} of their table. Immutable.
 *
 * @param name the field of the variants
 * @param kind the column that names the kind of a row
 * @param variants the rules of each kind
 * @param open whether there are rows of other kinds, of which nothing is asked
 * @param columns the columns that some variants have and that may be null, in the order of their declaration
 */
public record VariantRules(
        String name, Column<?, ?> kind, List<VariantRule> variants, boolean open, List<Column<?, ?>> columns) {
    /** Copies the lists. */
    public VariantRules {
        variants = List.copyOf(variants);
        columns = List.copyOf(columns);
    }

    static <S, K> VariantRules of(String name, VariantsSpec<S, K, ?> spec) {
        List<VariantRule> rules = new ArrayList<>();
        for (VariantSpec<S, K, ?> variant : spec.named()) {
            List<Column<?, ?>> own = own(spec.kind().table(), variant);
            rules.add(new VariantRule(
                    variant.name(),
                    own.stream()
                            .filter(column -> !variant.optional().contains(column))
                            .toList(),
                    own.stream().filter(variant.optional()::contains).toList()));
        }
        List<Column<?, ?>> columns = spec.kind().table().columns().stream()
                .<Column<?, ?>>map(column -> column)
                .filter(column -> rules.stream().anyMatch(rule -> rule.has(column)))
                .toList();
        return new VariantRules(name, spec.kind(), rules, spec.otherwise() != null, columns);
    }

    /** The columns that a variant reads and that may be null; what the database computes is no matter of the row. */
    private static List<Column<?, ?>> own(TableLike<?, ?> table, VariantSpec<?, ?, ?> variant) {
        ReadColumns read = ReadColumns.of(variant.shape());
        return table.columns().stream()
                .<Column<?, ?>>map(column -> column)
                .filter(column -> column.isNullable() && column.generation().isEmpty() && read.contains(column))
                .toList();
    }

    /** The columns of the check, the kind first. */
    List<Column<?, ?>> checked() {
        return Stream.concat(Stream.of(kind), columns.stream().filter(this::isBound))
                .toList();
    }

    /** Whether it depends on the kind what a column holds. */
    private boolean isBound(Column<?, ?> column) {
        return variants.stream().anyMatch(rule -> !rule.optional().contains(column));
    }

    /** Whether a check is needed: the kinds of an enumeration alone have their own, and open ones leave nothing to check. */
    boolean isChecked() {
        boolean areKindsFree = open || !kind.type().storedTexts().isEmpty();
        return columns.stream().anyMatch(this::isBound) || !areKindsFree;
    }

    /** What the database holds of each row. */
    Expr check() {
        return check(kind);
    }

    @SuppressWarnings("unchecked") // all columns are of the table of the kind
    private <S> Expr check(Column<S, ?> by) {
        List<Predicate<S>> kinds = new ArrayList<>();
        for (VariantRule rule : variants) {
            Expr isKind = new Comparison(Comparison.Operator.EQ, by.node(), new Bind(by.type(), rule.name()));
            List<Predicate<S>> all = new ArrayList<>(List.of(() -> isKind));
            for (Column<?, ?> column : columns) {
                if (!rule.optional().contains(column)) {
                    Column<S, ?> own = (Column<S, ?>) column;
                    all.add(rule.required().contains(column) ? own.isNotNull() : own.isNull());
                }
            }
            kinds.add(Predicate.allOf(all));
        }
        if (open) {
            List<?> names = variants.stream().map(VariantRule::name).toList();
            InList other = new InList(by.node(), new BindList(by.type(), names), true);
            kinds.add(() -> other);
        }
        return Predicate.anyOf(kinds).node();
    }

    /** {@code payment is card (number, expires) or bank (iban, bic or none)}, for messages. */
    @Override
    public String toString() {
        return variants.stream()
                .map(VariantRule::toString)
                .collect(Collectors.joining(" or ", name + " is ", open ? " or of another kind" : ""));
    }
}
