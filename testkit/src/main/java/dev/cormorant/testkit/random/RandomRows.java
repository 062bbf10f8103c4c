package dev.cormorant.testkit.random;

import dev.cormorant.schema.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws new rows of one table. */
final class RandomRows<S extends RandomTable<S>> {
    private final Dice dice;
    private final GivenValues given;
    private final S table;

    RandomRows(Dice dice, GivenValues given, S table) {
        this.dice = dice;
        this.given = given;
        this.table = table;
    }

    /** A row, which mostly holds what its kind has. */
    GivenRow row() {
        Map<Integer, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column<S, ?> column = table.columns().get(i);
            boolean present = !column.isIdentity()
                    && (!(column.isNullable() || column.initial().isPresent()) || !dice.oneIn(3));
            if (present) {
                boolean none = column.isNullable() && dice.oneIn(4);
                values.put(i, none ? null : given.of(column));
            }
        }
        table.morphDraft().ifPresent(morph -> completeMorph(morph, values));
        if (!dice.oneIn(6)) {
            table.draft().variants().ifPresent(variants -> completeKind(variants, values));
        }
        return new GivenRow(values);
    }

    /** A row leads somewhere or nowhere: both columns of its morph have a value, or none. */
    private void completeMorph(MorphDraft morph, Map<Integer, @Nullable Object> values) {
        int type = table.columns().indexOf(table.field(morph.type()));
        int key = table.columns().indexOf(table.field(morph.key()));
        if (values.get(type) == null || values.get(key) == null) {
            values.remove(type);
            values.remove(key);
        }
    }

    /** Gives a row what its kind has, and nothing else that only other kinds have. */
    private void completeKind(VariantsDraft variants, Map<Integer, @Nullable Object> values) {
        Object kind = values.get(table.columns().indexOf(table.field(VariantsDraft.KIND)));
        variants.of(Objects.requireNonNull(kind)).ifPresent(own -> {
            for (Column<S, ?> column : table.columns()) {
                int position = table.columns().indexOf(column);
                if (own.needs(column.field()) && values.get(position) == null) {
                    values.put(position, given.of(column));
                } else if (variants.isOfOthers(column.field(), own)) {
                    values.remove(position);
                }
            }
        });
    }

    /** A row that gives these columns. */
    GivenRow row(List<Column<S, ?>> target) {
        Map<Integer, @Nullable Object> values = new LinkedHashMap<>(row().values());
        for (Column<S, ?> column : target) {
            values.computeIfAbsent(table.columns().indexOf(column), position -> given.of(column));
        }
        return new GivenRow(values);
    }
}
