package dev.cormorant.testkit.random;

import dev.cormorant.schema.Column;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.type.ColumnTypes;
import dev.cormorant.type.Storage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws tables. */
final class RandomTables {
    private static final List<ReferentialAction> ACTIONS =
            List.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE, ReferentialAction.SET_NULL);

    private static final List<ReferentialAction> MORPH_ACTIONS = List.of(
            ReferentialAction.NO_ACTION,
            ReferentialAction.RESTRICT,
            ReferentialAction.CASCADE,
            ReferentialAction.SET_NULL);

    private static final Set<Storage.Kind> UNCHECKED =
            EnumSet.of(Storage.Kind.BYTES, Storage.Kind.ARRAY, Storage.Kind.JSON);

    private final Dice dice;
    private final RandomValues values;

    RandomTables(Dice dice, RandomValues values) {
        this.dice = dice;
        this.values = values;
    }

    Parents parents() {
        return new Parents(draft(new ArrayList<>(), Optional.empty()));
    }

    /** A table of which a column may refer to the key of another. */
    Children children(Parents parents) {
        List<ColumnDraft> references = new ArrayList<>();
        if (!dice.oneIn(4)) {
            addReference("parent", parents, references);
        }
        addTouched(references, parents);
        return new Children(draft(references, parents.draft().simpleKey()));
    }

    /** A table whose rows may link rows of two others, or of one. */
    Links links(Parents parents, Children children) {
        List<ColumnDraft> references = new ArrayList<>();
        addReference("one", parents, references);
        addReference("other", dice.oneIn(3) ? parents : children, references);
        MorphDraft morph = morph(parents, children, references);
        addTouched(references, parents, children);
        Links links = new Links(draft(references, Optional.empty()));
        if (morph != null) {
            links.relate(morph);
        }
        return links;
    }

    /** Columns that lead to rows of two tables with keys of one type; null where the keys are not. */
    private @Nullable MorphDraft morph(Parents parents, Children children, List<ColumnDraft> columns) {
        Optional<ColumnDraft> one = parents.draft().simpleKey();
        Optional<ColumnDraft> other = children.draft().simpleKey();
        if (one.isEmpty()
                || other.isEmpty()
                || !one.get().type().equals(other.get().type())) {
            return null;
        }
        boolean open = dice.oneIn(3);
        List<String> names = open ? List.of("p", "c", MorphDraft.UNKNOWN) : List.of("p", "c");
        ReferentialAction onDelete = dice.pick(MORPH_ACTIONS);
        boolean nullable = onDelete == ReferentialAction.SET_NULL || dice.oneIn(2);
        ColumnDraft.Role role = nullable ? ColumnDraft.Role.NULLABLE : ColumnDraft.Role.REQUIRED;
        columns.add(ColumnDraft.of("morphType", TypeDraft.enumeration(names), role));
        columns.add(ColumnDraft.of("morphKey", plain(one.get().type()), role));
        List<MorphDraft.Target> targets = List.of(
                new MorphDraft.Target("p", parents, one.get().field()),
                new MorphDraft.Target("c", children, other.get().field()));
        return new MorphDraft("morph", "morphType", "morphKey", targets, open, onDelete);
    }

    /** A column that is written when a reference becomes null; the rows that go are looked for by their keys then. */
    private void addTouched(List<ColumnDraft> columns, RandomTable<?>... targets) {
        boolean haveKeys = Stream.of(targets).allMatch(target -> target.draft().hasKey());
        if (haveKeys && dice.oneIn(3)) {
            columns.add(ColumnDraft.of("touched", TypeDraft.INTEGER, ColumnDraft.Role.TOUCHED));
        }
    }

    private static TypeDraft plain(TypeDraft key) {
        return key.equals(TypeDraft.IDENTITY) ? new TypeDraft("bigint()", key.type()) : key;
    }

    private void addReference(String field, RandomTable<?> target, List<ColumnDraft> to) {
        target.draft().uniqueFields().stream()
                .filter(key -> key.size() == 1)
                .map(key -> target.draft().column(key.get(0)))
                .findFirst()
                .ifPresent(key -> to.add(reference(field, key, target.field(key.field()))));
    }

    private ColumnDraft reference(String field, ColumnDraft key, Column<?, ?> target) {
        ReferentialAction action = dice.pick(ACTIONS);
        boolean nullable = action == ReferentialAction.SET_NULL || dice.oneIn(2);
        return ColumnDraft.of(
                        field, plain(key.type()), nullable ? ColumnDraft.Role.NULLABLE : ColumnDraft.Role.REQUIRED)
                .referring(new ReferenceDraft(target, action));
    }

    /** A table with these columns, and sometimes with the same key as another. */
    private TableDraft draft(List<ColumnDraft> columns, Optional<ColumnDraft> like) {
        List<String> primaryKey = new ArrayList<>();
        if (like.isPresent() && dice.oneIn(2)) {
            columns.add(like.get());
        } else {
            drawKey(columns, primaryKey);
        }
        Optional<ColumnDraft> key =
                new TableDraft(columns, List.of(), List.of(), List.of(), Optional.empty()).simpleKey();
        if (key.isPresent() && dice.oneIn(2)) {
            columns.add(ColumnDraft.of(TableDraft.UP, plain(key.get().type()), ColumnDraft.Role.NULLABLE));
        }
        if (dice.oneIn(5)) {
            ColumnDraft.Role role = dice.oneIn(2) ? ColumnDraft.Role.NULLABLE : ColumnDraft.Role.REQUIRED;
            columns.add(ColumnDraft.of(TableDraft.WORDS, new TypeDraft("text()", ColumnTypes.text()), role));
        }
        int more = dice.between(2, 5);
        if (columns.isEmpty()) {
            // something that rows can be ordered by
            columns.add(ColumnDraft.of("c", dice.pick(TypeDraft.KEYS), ColumnDraft.Role.NULLABLE));
        }
        for (int i = 0; i < more; i++) {
            columns.add(column("c" + i));
        }
        Optional<VariantsDraft> variants = dice.oneIn(4) ? Optional.of(variants(columns)) : Optional.empty();
        return new TableDraft(List.copyOf(columns), primaryKey, uniqueKey(columns), checks(columns), variants);
    }

    /** Kinds of rows, of which each has some of the columns that may be null. */
    private VariantsDraft variants(List<ColumnDraft> columns) {
        List<String> fields = columns.stream()
                .filter(column -> column.role() == ColumnDraft.Role.NULLABLE && column.reference() == null)
                .map(ColumnDraft::field)
                .filter(field -> field.startsWith("c") || field.equals(TableDraft.UP))
                .toList();
        List<VariantsDraft.Variant> variants =
                VariantsDraft.NAMED.stream().map(name -> variant(name, fields)).toList();
        boolean open = dice.oneIn(3);
        List<String> words = open ? VariantsDraft.ALL : VariantsDraft.NAMED;
        TypeDraft type = dice.oneIn(2) ? TypeDraft.enumeration(words) : TypeDraft.VARCHAR;
        columns.add(ColumnDraft.of(VariantsDraft.KIND, type, ColumnDraft.Role.REQUIRED));
        return new VariantsDraft(variants, open);
    }

    private VariantsDraft.Variant variant(String name, List<String> fields) {
        List<String> read = fields.stream().filter(field -> dice.oneIn(2)).toList();
        List<String> optional = read.stream().filter(field -> dice.oneIn(3)).toList();
        return new VariantsDraft.Variant(name, read.isEmpty() ? List.of(VariantsDraft.KIND) : read, optional);
    }

    private void drawKey(List<ColumnDraft> columns, List<String> primaryKey) {
        switch (dice.below(6)) {
            case 0 -> {} // a table without a key
            case 1 -> {
                primaryKey.addAll(List.of("k1", "k2"));
                primaryKey.forEach(field ->
                        columns.add(ColumnDraft.of(field, dice.pick(TypeDraft.KEYS), ColumnDraft.Role.REQUIRED)));
            }
            case 2, 3 -> columns.add(ColumnDraft.of("id", TypeDraft.IDENTITY, ColumnDraft.Role.IDENTITY));
            default ->
                columns.add(ColumnDraft.of("id", dice.pick(TypeDraft.KEYS), ColumnDraft.Role.REQUIRED)
                        .asPrimaryKey());
        }
    }

    private ColumnDraft column(String field) {
        boolean unique = dice.oneIn(5);
        TypeDraft type = dice.pick(unique ? TypeDraft.KEYS : TypeDraft.ALL);
        ColumnDraft column =
                ColumnDraft.of(field, type, dice.oneIn(2) ? ColumnDraft.Role.NULLABLE : ColumnDraft.Role.REQUIRED);
        if (unique) {
            return column.asUnique();
        }
        return dice.oneIn(5) ? column.withInitial(values.of(type.type())) : column;
    }

    private List<String> uniqueKey(List<ColumnDraft> columns) {
        List<String> fields = columns.stream()
                .filter(column -> TypeDraft.KEYS.contains(column.type()) && !column.unique() && !column.primaryKey())
                .map(ColumnDraft::field)
                .filter(field -> field.startsWith("c"))
                .limit(2)
                .toList();
        return fields.size() == 2 && dice.oneIn(3) ? fields : List.of();
    }

    private List<CheckDraft> checks(List<ColumnDraft> columns) {
        ColumnDraft column = dice.pick(columns);
        Storage.Kind kind = column.type().type().storage().kind();
        boolean checked = column.role() != ColumnDraft.Role.IDENTITY
                && column.role() != ColumnDraft.Role.TOUCHED
                && column.reference() == null;
        if (!checked || UNCHECKED.contains(kind) || !dice.oneIn(3)) {
            return List.of();
        }
        boolean ordered = kind != Storage.Kind.UUID;
        CheckDraft.Test test = ordered ? dice.pick(List.of(CheckDraft.Test.values())) : CheckDraft.Test.NE;
        return List.of(
                new CheckDraft(column.field(), test, values.of(column.type().type())));
    }
}
