package dev.cormorant.testkit.random;

import dev.cormorant.schema.Column;
import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the processor would make of a random table. A model serves the one table that it was told of. */
abstract class RandomModel<S extends RandomTable<S>> implements TableModel<S, RandomRow> {
    private volatile List<Column<S, ?>> columns = List.of();

    @Override
    public final void describe(S table, TableMembers members) {
        columns = List.copyOf(table.drawn());
        for (int i = 0; i < columns.size(); i++) {
            members.column(table.draft().columns().get(i).field(), columns.get(i));
        }
        table.variantSelection().ifPresent(variants -> members.variants(VariantsDraft.FIELD, variants));
        table.morphDraft()
                .ifPresent(
                        morph -> members.relation(morph.field(), table.morph().orElseThrow()));
        table.relationDrafts().forEach(relation -> members.relation(relation.field(), table.related(relation)));
    }

    @Override
    public final RandomRow read(Cells cells, int at) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(read(cells, columns.get(i), at + i));
        }
        return new RandomRow(Collections.unmodifiableList(values));
    }

    private static @Nullable Object read(Cells cells, Column<?, ?> column, int at) throws SQLException {
        if (column.isNullable()) {
            return cells.nullableAt(at);
        }
        return switch (column.type().storage().kind()) {
            case SMALLINT -> cells.shortAt(at);
            case INTEGER -> cells.intAt(at);
            case BIGINT -> cells.longAt(at);
            case REAL -> cells.floatAt(at);
            case DOUBLE -> cells.doubleAt(at);
            case BOOLEAN -> cells.booleanAt(at);
            default -> cells.<Object>valueAt(at);
        };
    }

    @Override
    public final @Nullable Object valueOf(RandomRow row, int index) {
        return row.values().get(index);
    }
}
