package dev.cormorant.schema;

import dev.cormorant.type.Cells;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A table that a test makes up as it goes: its fields are said by calls, before anybody looks at it. */
abstract class Sketch<S extends Sketch<S>> extends Table<S, Object> {
    private final Map<String, Object> members = new LinkedHashMap<>();
    private Consumer<Definition<S>> definition = t -> {};

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
}

/** The first of two tables. */
final class Teams extends Sketch<Teams> {}

final class TeamsModel extends Sketch.Fields<Teams> {
    public TeamsModel() {}
}

/** The second of two tables. */
final class Players extends Sketch<Players> {}

final class PlayersModel extends Sketch.Fields<Players> {
    public PlayersModel() {}
}

/** A table whose name in the database is another's. */
@Model(table = "TEAMS")
final class Clubs extends Sketch<Clubs> {}

final class ClubsModel extends Sketch.Fields<Clubs> {
    public ClubsModel() {}
}

/** A table with names that no database takes. */
@Model(table = "team's", schema = "a.b")
final class Misnamed extends Sketch<Misnamed> {}

final class MisnamedModel extends Sketch.Fields<Misnamed> {
    public MisnamedModel() {}
}

/** A table that the processor has not seen. */
final class Unseen extends Sketch<Unseen> {}
