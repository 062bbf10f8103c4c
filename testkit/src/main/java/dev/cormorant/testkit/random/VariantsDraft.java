package dev.cormorant.testkit.random;

import java.util.List;
import java.util.Optional;

/**
 * What the rows of a table become by their kinds, as it is to be.
 *
 * @param variants the kinds that are known
 * @param open whether rows may be of other kinds
 */
record VariantsDraft(List<Variant> variants, boolean open) {
    /** Its field. */
    static final String FIELD = "variant";

    /** The column that names the kind. */
    static final String KIND = "kind";

    /** The kinds that are known. */
    static final List<String> NAMED = List.of("a", "b");

    /** What rows are said to be of. */
    static final List<String> ALL = List.of("a", "b", "x");

    /**
     * One of the kinds.
     *
     * @param name what names it
     * @param read the columns that are read of its rows
     * @param optional those of them that its rows need not have
     */
    record Variant(String name, List<String> read, List<String> optional) {
        /** Whether a column is never null in its rows. */
        boolean needs(String column) {
            return read.contains(column) && !optional.contains(column);
        }
    }

    /** Whether rows of a kind have nothing in a column since it is one of other kinds. */
    boolean isOfOthers(String column, Variant own) {
        return !own.read().contains(column)
                && variants.stream().anyMatch(variant -> variant.read().contains(column))
                && !column.equals(KIND);
    }

    /** What is said of a kind, if it is known. */
    Optional<Variant> of(Object kind) {
        return variants.stream().filter(variant -> variant.name().equals(kind)).findFirst();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%s = variants(%s, ..)".formatted(FIELD, KIND));
        for (Variant variant : variants) {
            text.append(".variant(\"%s\", () -> of(%s))".formatted(variant.name(), String.join(", ", variant.read())));
            if (!variant.optional().isEmpty()) {
                text.append(".optional(")
                        .append(String.join(", ", variant.optional()))
                        .append(')');
            }
        }
        return text + (open ? ".otherwise(() -> of(" + KIND + "))" : "");
    }
}
