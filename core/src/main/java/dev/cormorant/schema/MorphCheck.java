package dev.cormorant.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks one relation to rows of several tables: that each name leads to one table, by a key of the same type. */
final class MorphCheck {
    private final Schema schema;
    private final MorphRelation<?> morph;
    private final SchemaProblems problems;

    MorphCheck(Schema schema, MorphRelation<?> morph, SchemaProblems problems) {
        this.schema = schema;
        this.morph = morph;
        this.problems = problems;
    }

    void run() {
        List<MorphTarget<?>> targets =
                morph.targets(schema.all().stream().map(SchemaTable::table).toList());
        if (targets.isEmpty()) {
            problems.add(morph.label() + " leads to no table; add .to(\"..\", () -> TABLE.id)");
        }
        checkAction();
        if (morph.type().isNullable() != morph.key().isNullable()) {
            problems.add(morph.label() + " is made of " + morph.type().label() + " and "
                    + morph.key().label() + ", of which only one may be null; make both .nullable() or none");
        }
        Set<Object> names = new HashSet<>();
        Set<TableLike<?, ?>> tables = new HashSet<>();
        for (MorphTarget<?> target : targets) {
            checkName(target, names);
            if (isKnown(target, tables)) {
                checkKey(target.column());
            }
        }
    }

    private void checkAction() {
        if (morph.onDelete() == ReferentialAction.SET_DEFAULT) {
            add("SET_DEFAULT needs one row to which all would lead; choose another action");
        } else if (morph.onDelete() == ReferentialAction.SET_NULL
                && !(morph.type().isNullable() && morph.key().isNullable())) {
            add("SET_NULL needs columns that may be null; make " + morph.type().label() + " and "
                    + morph.key().label() + " .nullable()");
        }
    }

    private <N> void checkName(MorphTarget<N> target, Set<Object> names) {
        String problem =
                target.name() == null ? "null is no name" : target.type().type().problem(target.name());
        if (problem != null) {
            add("the name of a table: " + problem + "; say another one, or change "
                    + morph.type().label());
        } else if (!names.add(target.name())) {
            add("two tables have the name " + target.name() + "; each row is of one of them, so say another one");
        }
    }

    private boolean isKnown(MorphTarget<?> target, Set<TableLike<?, ?>> tables) {
        Column<?, ?> column = target.column();
        if (column == null) {
            add("to(..) gives null; the column that it names must be a field of a table");
            return false;
        }
        if (!tables.add(column.table())) {
            add(column.table().label() + " has two names; say it once");
            return false;
        }
        if (!schema.contains(column.table())) {
            problems.add(morph.label() + " leads to " + column.table().label()
                    + ", which is not in the schema; add it to Schema.of(..)");
            return false;
        }
        return true;
    }

    private void checkKey(Column<?, ?> target) {
        if (!schema.table(target.table()).isUnique(List.of(target))) {
            problems.add(morph.label() + " leads to " + target.label()
                    + ", which is neither the primary key nor unique; make it .unique()");
        }
        Column<?, ?> key = morph.key();
        if (!key.type().storage().equals(target.type().storage())) {
            problems.add(morph.label() + " links " + key.label() + ", which is " + key.type() + ", to " + target.label()
                    + ", which is " + target.type() + "; make the types the same");
        }
    }

    private void add(String problem) {
        problems.add(morph.label() + ": " + problem);
    }
}
