package dev.cormorant.schema;

import dev.cormorant.ir.Expr;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the rows of a table that links two others lead to one of these: by a foreign key, or by a morph. */
sealed interface JunctionEnd<J extends TableLike<J, ?>> {
    /** The column of the linking row. */
    Column<?, ?> near(J junction);

    /**
     * The column of the table that it leads to.
     *
     * @param relation what messages call the relation
     */
    Column<?, ?> far(String relation, J junction, TableLike<?, ?> table);

    /** What else holds of the linking rows that lead to the table; null for nothing. */
    @Nullable
    Expr where(String relation, J junction, TableLike<?, ?> table);

    /** Whether the column must be a foreign key in the database. */
    boolean isForeignKey();

    /** By a foreign key. */
    record OfKey<J extends TableLike<J, ?>>(Function<? super J, ? extends Column<J, ?>> key) implements JunctionEnd<J> {
        @Override
        public Column<?, ?> near(J junction) {
            return key.apply(junction);
        }

        @Override
        public Column<?, ?> far(String relation, J junction, TableLike<?, ?> table) {
            return KeyWay.referenced(relation, List.of(near(junction))).get(0);
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

    /** By a morph. */
    record OfMorph<J extends TableLike<J, ?>>(Function<? super J, ? extends MorphRelation<J>> morph)
            implements JunctionEnd<J> {
        @Override
        public Column<?, ?> near(J junction) {
            return morph.apply(junction).key();
        }

        @Override
        public Column<?, ?> far(String relation, J junction, TableLike<?, ?> table) {
            return morph.apply(junction).targetFor(relation, table).column();
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
