package dev.cormorant.testkit.random;

import dev.cormorant.schema.Column;
import dev.cormorant.type.Storage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that the rows of a program were given, of which others take the same: so rows lead to each other. */
final class GivenValues {
    private static final int FIRST_KEYS = 4;

    private final Dice dice;
    private final RandomValues values;
    private final Map<Column<?, ?>, List<Object>> given = new LinkedHashMap<>();

    GivenValues(Dice dice, RandomValues values) {
        this.dice = dice;
        this.values = values;
    }

    /** A value for a column of a row. */
    Object of(Column<?, ?> column) {
        Object value = draw(column);
        given.computeIfAbsent(column, none -> new ArrayList<>()).add(value);
        return value;
    }

    /** What a row may hold in a key, mostly because it was given it. */
    Object key(Column<?, ?> column) {
        List<Object> known = keys(column);
        return known.isEmpty() || dice.oneIn(6) ? values.of(column.type()) : dice.pick(known);
    }

    private Object draw(Column<?, ?> column) {
        if (column.field().equals(TableDraft.WORDS)) {
            return values.sentence();
        } else if (column.field().equals(VariantsDraft.KIND)) {
            return column.type().storedTexts().isEmpty() ? dice.pick(VariantsDraft.ALL) : values.of(column.type());
        }
        boolean unique =
                ((RandomTable<?>) column.table()).draft().uniqueFields().contains(List.of(column.field()));
        Optional<? extends Column<?, ?>> target = target(column);
        List<Object> same =
                target.isPresent() ? keys(target.get()) : of(column.type().storage());
        boolean fresh = same.isEmpty() || dice.oneIn(target.isPresent() ? 8 : 2) || unique && !dice.oneIn(4);
        return fresh ? values.of(column.type()) : dice.pick(same);
    }

    /** The column whose values it holds: a key, perhaps of its own table, or one of those that a morph may mean. */
    private Optional<? extends Column<?, ?>> target(Column<?, ?> column) {
        RandomTable<?> table = (RandomTable<?>) column.table();
        if (column.field().equals(TableDraft.UP)) {
            return table.draft().simpleKey().map(key -> table.field(key.field()));
        }
        return table.morphDraft()
                .filter(morph -> morph.key().equals(column.field()))
                .<Column<?, ?>>map(morph -> key(dice.pick(morph.targets())))
                .or(() -> column.reference().map(reference -> reference.target().get()));
    }

    private static Column<?, ?> key(MorphDraft.Target target) {
        return target.table().field(target.key());
    }

    private List<Object> keys(Column<?, ?> target) {
        return target.isIdentity()
                ? List.of((long) dice.between(1, FIRST_KEYS))
                : given.getOrDefault(target, List.of());
    }

    private List<Object> of(Storage storage) {
        return given.entrySet().stream()
                .filter(entry -> entry.getKey().type().storage().equals(storage))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
