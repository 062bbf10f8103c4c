package dev.cormorant.testkit.random;

import dev.cormorant.schema.Column;
import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Table;
import dev.cormorant.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table whose columns were drawn, not written: what the processor would make of its class is made of the draft.
 *
 * @param <S> the table class itself
 */
public abstract class RandomTable<S extends RandomTable<S>> extends Table<S, RandomRow> {
    private final TableDraft draft;
    private final List<Column<S, ?>> drawn = new ArrayList<>();

    RandomTable(TableDraft draft) {
        this.draft = draft;
        for (ColumnDraft column : draft.columns()) {
            drawn.add(column(column, column.type().type()));
        }
    }

    @SuppressWarnings("unchecked") // defaults and targets were drawn for the type
    private <T> Column<S, T> column(ColumnDraft column, ColumnType<T> type) {
        if (column.role() == ColumnDraft.Role.IDENTITY) {
            return (Column<S, T>) identity();
        }
        Required<T> plain = column(type);
        Required<T> required = column.primaryKey() ? plain.primaryKey() : plain;
        Required<T> declared = column.unique() ? required.unique() : required;
        ReferenceDraft reference = column.reference();
        return switch (column.role()) {
            case NULLABLE ->
                reference == null
                        ? declared.nullable()
                        : declared.nullable()
                                .indexed()
                                .references(() -> (Column<?, T>) reference.target())
                                .onDelete(reference.onDelete());
            case DEFAULTED -> declared.defaultsTo((T) Objects.requireNonNull(column.initial()));
            default ->
                reference == null
                        ? declared
                        : declared.indexed()
                                .references(() -> (Column<?, T>) reference.target())
                                .onDelete(reference.onDelete());
        };
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of columns
    protected void define(Definition<S> t) {
        if (!draft.primaryKey().isEmpty()) {
            t.primaryKey(fields(draft.primaryKey()));
        }
        if (!draft.uniqueKey().isEmpty()) {
            t.unique().on(fields(draft.uniqueKey()));
        }
        int number = 0;
        for (CheckDraft check : draft.checks()) {
            t.check(label().toLowerCase(java.util.Locale.ROOT) + "_check_" + number++, check.on(field(check.field())));
        }
    }

    @SuppressWarnings("unchecked") // there are no generic arrays
    private Column<S, ?>[] fields(List<String> names) {
        return names.stream().map(this::field).toArray(Column[]::new);
    }

    private Column<S, ?> field(String name) {
        for (int i = 0; i < drawn.size(); i++) {
            if (draft.columns().get(i).field().equals(name)) {
                return drawn.get(i);
            }
        }
        throw new IllegalArgumentException(name);
    }

    final TableDraft draft() {
        return draft;
    }

    final List<Column<S, ?>> drawn() {
        return drawn;
    }
}
