package dev.cormorant.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what can only be seen when all tables are known. */
final class SchemaCheck {
    private final Schema schema;
    private final SchemaProblems problems;
    private final List<String> missingIndexes = new ArrayList<>();
    private final List<String> otherAdvice = new ArrayList<>();

    SchemaCheck(Schema schema, SchemaProblems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    /** Adds what is wrong to the problems, and returns what would only be better otherwise. */
    SchemaAdvice run() {
        new NameCheck(schema, problems).run();
        RelationIndexes indexes = new RelationIndexes(schema);
        for (SchemaTable table : schema.all()) {
            new KeyTypeCheck(table, problems).run();
            table.table().columns().forEach(new ColumnCheck(problems)::run);
            table.foreignKeys().forEach(key -> checkForeignKey(table, key));
            table.table().relations().forEach(relation -> check(relation, indexes));
            table.table().morphs().forEach(morph -> new MorphCheck(schema, morph, problems).run());
            table.table().variants().forEach(variants -> new VariantCheck(variants, problems).run());
        }
        schema.apart().forEach(relation -> check(relation, indexes));
        missingIndexes.addAll(indexes.missing());
        return new SchemaAdvice(missingIndexes, otherAdvice);
    }

    private void check(Relation<?, ?, ?> relation, RelationIndexes indexes) {
        if (new RelationCheck(schema, relation, problems).passes()) {
            indexes.check(relation);
        }
    }

    private void checkForeignKey(SchemaTable table, ForeignKey key) {
        Column<?, ?> first = key.columns().get(0);
        if (key.targets().stream().anyMatch(target -> target.table() != key.target())) {
            problems.add(first.label() + " references " + labels(key.targets())
                    + ", which are columns of several tables; name columns of one");
            return;
        }
        if (!schema.contains(key.target())) {
            problems.add(first.label() + " references " + key.target().label()
                    + ", which is not in the schema; add it to Schema.of(..)");
            return;
        }
        if (schema.table(key.target()).query().isPresent()) {
            problems.add(first.label() + " references " + labels(key.targets())
                    + ", which is of a view; reference a column of a table");
            return;
        }
        if (!schema.table(key.target()).isUnique(key.targets())) {
            problems.add(first.label() + " references " + labels(key.targets())
                    + ", which is neither the primary key nor unique; make it .unique()");
        } else if (schema.table(key.target()).isUniqueInTheEnd(key.targets())) {
            problems.add(first.label() + " references " + labels(key.targets())
                    + ", whose unique constraint is checked when the transaction ends; leave out its .deferred()");
        } else if (schema.table(key.target()).isUniqueOnline(key.targets())) {
            problems.add(first.label() + " references " + labels(key.targets())
                    + ", whose unique index is made after the foreign keys; leave out its .online()");
        }
        key.targets().stream()
                .filter(target -> target.generation().isPresent())
                .forEach(target -> problems.add(first.label() + " references " + target.label()
                        + ", which is generated; reference a column that rows are given"));
        checkTypes(key);
        checkActions(key);
        Set<Column<?, ?>> columns = Set.copyOf(key.columns());
        if (!table.leadsTo(columns, columns)) {
            missingIndexes.add(labels(key.columns())
                    + (columns.size() == 1 ? " is" : " are")
                    + " a foreign key without an index; add "
                    + RelationIndexes.mend(key.columns()));
        }
        if (key.target() == table.table()
                && !key.deferred()
                && key.columns().stream().noneMatch(Column::isNullable)) {
            otherAdvice.add(
                    first.label() + " refers to its own table and is never null, so a first row can only refer to"
                            + " itself; make it .nullable() or .deferred()");
        }
    }

    private void checkTypes(ForeignKey key) {
        for (int i = 0; i < key.columns().size(); i++) {
            Column<?, ?> column = key.columns().get(i);
            Column<?, ?> target = key.targets().get(i);
            if (!column.type().storage().equals(target.type().storage())) {
                problems.add(column.label() + " is " + column.type() + " and references " + target.label()
                        + ", which is " + target.type() + "; make the types the same");
            }
        }
    }

    private void checkActions(ForeignKey key) {
        for (Column<?, ?> column : key.columns()) {
            if (key.uses(ReferentialAction.SET_NULL) && !column.isNullable()) {
                problems.add(column.label() + ": SET_NULL needs a column that may be null; add .nullable()");
            }
            if (key.uses(ReferentialAction.SET_DEFAULT)
                    && column.initial()
                            .filter(ColumnDefault.Constant.class::isInstance)
                            .isEmpty()) {
                problems.add(column.label() + ": SET_DEFAULT needs a constant default; add .defaultsTo(..)");
            }
        }
    }

    private static String labels(List<? extends Column<?, ?>> columns) {
        return columns.stream().map(Column::label).collect(Collectors.joining(", "));
    }
}
