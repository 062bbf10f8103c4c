package dev.cormorant.schema;

import dev.cormorant.type.ColumnType;
import dev.cormorant.type.Storage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the variants of a table's rows: that each kind has one, and that no column could break the rules by itself. */
final class VariantCheck {
    private static final Set<Storage.Kind> TEXTS = Set.of(Storage.Kind.TEXT, Storage.Kind.VARCHAR);

    private final VariantSelection<?, ?> variants;
    private final SchemaProblems problems;

    VariantCheck(VariantSelection<?, ?> variants, SchemaProblems problems) {
        this.variants = variants;
        this.problems = problems;
    }

    void run() {
        run(variants.spec());
    }

    private <S, K> void run(VariantsSpec<S, K, ?> spec) {
        VariantRules rules = variants.rules();
        checkKind(spec);
        if (spec.named().size() + (rules.open() ? 1 : 0) < 2) {
            add(
                    "there are not two variants; add .variant(\"..\", () -> Selection.of(..)), or select the columns without variants");
        }
        Set<K> names = new HashSet<>();
        for (VariantSpec<S, K, ?> variant : spec.named()) {
            checkName(spec.kind(), variant.name(), names);
            checkOptional(variant);
            if (ReadColumns.of(variant.shape()).isOfManyRows()) {
                add("the variant " + variant.name()
                        + " reads a value of many rows, and is of one; leave out aggregates and ranks");
            }
        }
        checkPossible(spec, names);
        rules.columns().forEach(column -> checkColumn(column, rules));
    }

    private void checkKind(VariantsSpec<?, ?, ?> spec) {
        Column<?, ?> kind = spec.kind();
        if (kind.isNullable()) {
            add("a row without a kind would be of no variant, and " + kind.label()
                    + " may be null; leave out its .nullable()");
        }
        if (kind.generation().isPresent()) {
            add("a row says of which kind it is, and " + kind.label()
                    + " is generated; name a column that rows are given");
        }
        boolean isEnum = kind.type().javaClass().isEnum();
        if (!isEnum
                && (kind.type().javaClass() != String.class
                        || !TEXTS.contains(kind.type().storage().kind()))) {
            add("kinds have names, and " + kind.label() + " is " + kind.type()
                    + "; make it a varchar, a text or an enumeration");
        }
    }

    private <K> void checkName(Column<?, K> kind, K name, Set<K> names) {
        String problem = kind.type().problem(name);
        if (problem != null) {
            add("the name of a kind: " + problem + "; say another one, or change " + kind.label());
        } else if (!names.add(name)) {
            add("two variants have the name " + name + "; each row is of one of them, so say another one");
        }
    }

    private void checkOptional(VariantSpec<?, ?, ?> variant) {
        ReadColumns read = ReadColumns.of(variant.shape());
        for (Column<?, ?> column : variant.optional()) {
            if (!column.isNullable()) {
                add("optional(..) names " + column.label() + ", which is never null; leave it out");
            } else if (!read.contains(column)) {
                add("optional(..) names " + column.label() + ", which the variant " + variant.name()
                        + " does not read; leave it out, or select it");
            }
        }
    }

    private <K> void checkPossible(VariantsSpec<?, K, ?> spec, Set<K> names) {
        if (spec.otherwise() != null) {
            return;
        }
        List<?> missing = possible(spec.kind().type()).stream()
                .filter(name -> !names.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            add(spec.kind().label() + " may hold " + missing
                    + ", which no variant is of; add .variant(..), or .otherwise(..)");
        }
    }

    /** What the column of kinds can hold; none where that is not told. */
    private static <K> List<?> possible(ColumnType<K> type) {
        K[] constants = type.javaClass().getEnumConstants();
        return constants == null ? type.storedTexts().stream().map(type::decode).toList() : List.of(constants);
    }

    private void checkColumn(Column<?, ?> column, VariantRules rules) {
        boolean isOfAll = !rules.open() && rules.variants().stream().allMatch(rule -> rule.has(column));
        boolean fills = column.initial().isPresent() || column.onUpdate().isPresent();
        if (fills && !isOfAll) {
            add(column.label() + " gets a value by itself, in rows of variants that do not read it too; leave out its"
                    + " default and onUpdate");
        }
        boolean isRequired =
                rules.variants().stream().anyMatch(rule -> rule.required().contains(column));
        boolean mayGetNull = column.reference()
                .filter(key ->
                        key.onDelete() == ReferentialAction.SET_NULL || key.onUpdate() == ReferentialAction.SET_NULL)
                .isPresent();
        if (isRequired && mayGetNull) {
            add(column.label() + " becomes null by SET_NULL in rows that need a value; say .optional(" + column.field()
                    + "), or choose another action");
        }
    }

    private void add(String problem) {
        problems.add(variants.label() + ": " + problem);
    }
}
