package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.Expr;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the rows of a table that links two others lead to one of these: by a foreign key, or by a morph. */
sealed interface JunctionEnd<J extends TableLike<J, ?>> {
    /** The columns of the linking row. */
    List<? extends Column<?, ?>> near(J junction);

    /**
     * The columns of the table that it leads to, in the same order.
     *
     * @param relation what messages call the relation
     */
    List<? extends Column<?, ?>> far(String relation, J junction, TableLike<?, ?> table);

    /** What else holds of the linking rows that lead to the table; null for nothing. */
    @Nullable
    Expr where(String relation, J junction, TableLike<?, ?> table);

    /** Whether the column must be a foreign key in the database. */
    boolean isForeignKey();

    /** By a foreign key. */
    record OfKey<J extends TableLike<J, ?>>(Function<? super J, ? extends Column<J, ?>> key) implements JunctionEnd<J> {
        /** Refuses null. */
        public OfKey {
            Argument.notNull(key, "through", "function of a column");
        }

        @Override
        public List<? extends Column<?, ?>> near(J junction) {
            return List.of(key.apply(junction));
        }

        @Override
        public List<? extends Column<?, ?>> far(String relation, J junction, TableLike<?, ?> table) {
            return KeyWay.referenced(relation, near(junction));
        }

        @Override
        public @Nullable Expr where(String relation, J junction, TableLike<?, ?> table) {
            return null;
        }

        @Override
        public boolean isForeignKey() {
            return true;
        }
    }

    /** By the primary key of the table, in a junction that Cormorant defines. */
    record OfTable(Supplier<? extends TableLike<?, ?>> table) implements JunctionEnd<Junction> {
        @Override
        public List<? extends Column<?, ?>> near(Junction junction) {
            return junction.at(table.get()).columns();
        }

        @Override
        public List<? extends Column<?, ?>> far(String relation, Junction junction, TableLike<?, ?> at) {
            return junction.at(at).key();
        }

        @Override
        public @Nullable Expr where(String relation, Junction junction, TableLike<?, ?> at) {
            return null;
        }

        @Override
        public boolean isForeignKey() {
            return true;
        }
    }

    /** By a morph. */
    record OfMorph<J extends TableLike<J, ?>>(Function<? super J, ? extends MorphRelation<J>> morph)
            implements JunctionEnd<J> {
        /** Refuses null. */
        public OfMorph {
            Argument.notNull(morph, "through", "function of a morph");
        }

        @Override
        public List<? extends Column<?, ?>> near(J junction) {
            return List.of(morph.apply(junction).key());
        }

        @Override
        public List<? extends Column<?, ?>> far(String relation, J junction, TableLike<?, ?> table) {
            return List.of(morph.apply(junction).targetFor(relation, table).column());
        }

        @Override
        public Expr where(String relation, J junction, TableLike<?, ?> table) {
            return morph.apply(junction).targetFor(relation, table).isNamed();
        }

        @Override
        public boolean isForeignKey() {
            return false;
        }
    }
}
