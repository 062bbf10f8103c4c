package dev.cormorant.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.error.SchemaException;
import dev.cormorant.index.IndexPath;
import dev.cormorant.type.Cells;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A table that a test makes up as it goes: its fields are said by calls, before anybody looks at it. */
abstract class Sketch<S extends Sketch<S>> extends Table<S, Object> {
    private final Map<String, Object> members = new LinkedHashMap<>();
    private Consumer<Definition<S>> definition = t -> {};

    /** What is wrong with a schema of these tables: sentences that say where it is and how to mend it. */
    static List<String> problems(TableLike<?, ?>... tables) {
        SchemaException wrong = catchThrowableOfType(SchemaException.class, () -> Schema.of(tables));
        assertThat(wrong).as("the schema is accepted").isNotNull();
        assertThat(wrong.problems()).allMatch(problem -> problem.matches("[A-Z]\\w+(\\.\\w+)?:? .+; .+"));
        return wrong.problems();
    }

    /** Adds a column or a relation under the name of a field. */
    final <M> M add(String field, M member) {
        members.put(field, member);
        return member;
    }

    final void define(Consumer<Definition<S>> rules) {
        definition = rules;
    }

    @Override
    protected final void define(Definition<S> t) {
        definition.accept(t);
    }

    /** What the processor would make of such a table. */
    abstract static class Fields<S extends Sketch<S>> implements TableModel<S, Object> {
        @Override
        public void describe(S table, TableMembers listener) {
            ((Sketch<S>) table).members.forEach((field, member) -> {
                if (member instanceof Column<?, ?> column) {
                    listener.column(field, column);
                } else if (member instanceof MorphRelation<?> morph) {
                    listener.relation(field, morph);
                } else if (member instanceof VariantSelection<?, ?> variants) {
                    listener.variants(field, variants);
                } else if (member instanceof IndexPath<?, ?> index) {
                    listener.index(index);
                } else {
                    listener.relation(field, (Relation<?, ?, ?>) member);
                }
            });
        }

        @Override
        public Object read(Cells cells, int at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object valueOf(Object row, int index) {
            throw new UnsupportedOperationException();
        }
    }

    /** The first of two tables. */
    static final class Teams extends Sketch<Teams> {}

    /** The second of two tables. */
    static final class Players extends Sketch<Players> {}

    /** A table whose name in the database is another's. */
    @Model(table = "TEAMS")
    static final class Clubs extends Sketch<Clubs> {}

    /** A table with names that no database takes. */
    @Model(table = "team's", schema = "a.b")
    static final class Misnamed extends Sketch<Misnamed> {}

    /** A table that keeps the names of its fields. */
    @Model(naming = TableNaming.PRESERVE)
    static final class OldRecords extends Sketch<OldRecords> {}

    /** A table whose name is reserved. */
    @Model(table = "Cormorant_job")
    static final class Jobs extends Sketch<Jobs> {}

    /** A table that the processor has not seen. */
    static final class Unseen extends Sketch<Unseen> {}
}

final class Sketch_TeamsModel extends Sketch.Fields<Sketch.Teams> {
    public Sketch_TeamsModel() {}
}

final class Sketch_PlayersModel extends Sketch.Fields<Sketch.Players> {
    public Sketch_PlayersModel() {}
}

final class Sketch_ClubsModel extends Sketch.Fields<Sketch.Clubs> {
    public Sketch_ClubsModel() {}
}

final class Sketch_MisnamedModel extends Sketch.Fields<Sketch.Misnamed> {
    public Sketch_MisnamedModel() {}
}

final class Sketch_OldRecordsModel extends Sketch.Fields<Sketch.OldRecords> {
    public Sketch_OldRecordsModel() {}
}

final class Sketch_JobsModel extends Sketch.Fields<Sketch.Jobs> {
    public Sketch_JobsModel() {}
}
