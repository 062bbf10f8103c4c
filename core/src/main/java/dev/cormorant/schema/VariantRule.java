package dev.cormorant.schema;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rows of one variant hold in the nullable columns of all variants.
 *
 * @param name what names their kind
 * @param required the columns that hold a value
 * @param optional the columns that hold a value or null; all others hold null
 */
public record VariantRule(Object name, List<Column<?, ?>> required, List<Column<?, ?>> optional) {
    /** Copies the lists. */
    public VariantRule {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** Whether rows of the variant may hold a value in a column. */
    public boolean has(Column<?, ?> column) {
        return required.contains(column) || optional.contains(column);
    }

    /** {@code bank (iban, bic or none)}, for messages. */
    @Override
    public String toString() {
        String columns = Stream.concat(
                        required.stream().map(Column::field),
                        optional.stream().map(column -> column.field() + " or none"))
                .collect(Collectors.joining(", "));
        return columns.isEmpty() ? name.toString() : name + " (" + columns + ")";
    }
}
