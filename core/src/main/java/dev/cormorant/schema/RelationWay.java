package dev.cormorant.schema;

import dev.cormorant.ir.Link;
import java.util.List;
import java.util.Optional;

/**
 * How a relation finds its rows. It is declared when other tables may not be there yet, and so tells its steps only when it
 * is asked. Immutable.
 */
interface RelationWay {
    /**
     * The steps.
     *
     * @param relation what messages call the relation
     * @throws dev.cormorant.error.SchemaException if they cannot be told
     */
    List<Link> links(String relation);

    /**
     * The table between that Cormorant defines; empty for a way without one.
     *
     * @throws dev.cormorant.error.SchemaException if it cannot be told
     */
    default Optional<Junction> defined() {
        return Optional.empty();
    }

    /** The relations of which it is put together; none for one that is declared by keys. */
    default List<Relation<?, ?, ?>> parts() {
        return List.of();
    }

    /** Whether it ends in a key of the target, to which several rows may lead. */
    boolean endsInKey();

    /** The columns that must be a foreign key in the database, for each step that needs one. */
    List<List<? extends Column<?, ?>>> foreignKeys();
}
