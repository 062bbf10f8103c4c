package dev.cormorant.schema;

import dev.cormorant.expression.Shape;
import dev.cormorant.index.IndexPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a table as its model tells them. Immutable. */
final class TableDescription<S extends TableLike<S, R>, R> {
    private final TableModel<S, R> model;
    private final List<Column<S, ?>> columns;
    private final List<Column<S, ?>> rowColumns;
    private final List<Relation<S, ?, ?>> relations;
    private final List<MorphRelation<S>> morphs;
    private final List<VariantSelection<S, ?>> variants;
    private final List<IndexPath<S, ?>> indexes;
    private final Map<Object, String> fields;
    private final Shape<R> shape;

    private TableDescription(TableModel<S, R> model, Collector<S> collected) {
        this.model = model;
        this.columns = List.copyOf(collected.columns);
        this.rowColumns = List.copyOf(collected.rowColumns);
        this.relations = List.copyOf(collected.relations);
        this.morphs = List.copyOf(collected.morphs);
        this.variants = List.copyOf(collected.variants);
        this.indexes = List.copyOf(collected.indexes);
        this.fields = Collections.unmodifiableMap(collected.fields);
        this.shape = new Shape.Row<>(rowColumns, model);
    }

    static <S extends TableLike<S, R>, R> TableDescription<S, R> of(S table) {
        TableModel<S, R> model = table.findModel();
        Collector<S> collector = new Collector<>();
        model.describe(table, collector);
        return new TableDescription<>(model, collector);
    }

    TableModel<S, R> model() {
        return model;
    }

    List<Column<S, ?>> columns() {
        return columns;
    }

    List<Column<S, ?>> rowColumns() {
        return rowColumns;
    }

    List<Relation<S, ?, ?>> relations() {
        return relations;
    }

    List<MorphRelation<S>> morphs() {
        return morphs;
    }

    List<VariantSelection<S, ?>> variants() {
        return variants;
    }

    List<IndexPath<S, ?>> indexes() {
        return indexes;
    }

    Shape<R> shape() {
        return shape;
    }

    boolean hasField(Object member) {
        return fields.containsKey(member);
    }

    String fieldOf(Object member) {
        String field = fields.get(member);
        return field == null ? "(a column that is no field)" : field;
    }

    private static final class Collector<S> implements TableMembers {
        private final List<Column<S, ?>> columns = new ArrayList<>();
        private final List<Column<S, ?>> rowColumns = new ArrayList<>();
        private final List<Relation<S, ?, ?>> relations = new ArrayList<>();
        private final List<MorphRelation<S>> morphs = new ArrayList<>();
        private final List<VariantSelection<S, ?>> variants = new ArrayList<>();
        private final List<IndexPath<S, ?>> indexes = new ArrayList<>();
        private final Map<Object, String> fields = new HashMap<>();

        @Override
        @SuppressWarnings("unchecked")
        public void column(String field, Column<?, ?> column) {
            rowColumns.add((Column<S, ?>) column);
            hidden(field, column);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void hidden(String field, Column<?, ?> column) {
            columns.add((Column<S, ?>) column);
            fields.put(column, field);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void relation(String field, Relation<?, ?, ?> relation) {
            relations.add((Relation<S, ?, ?>) relation);
            fields.put(relation, field);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void relation(String field, MorphRelation<?> relation) {
            morphs.add((MorphRelation<S>) relation);
            fields.put(relation, field);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void variants(String field, VariantSelection<?, ?> selection) {
            variants.add((VariantSelection<S, ?>) selection);
            fields.put(selection, field);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void index(IndexPath<?, ?> index) {
            indexes.add((IndexPath<S, ?>) index);
        }
    }
}
