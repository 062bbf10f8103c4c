package dev.cormorant.driver;

import dev.cormorant.error.ViolatedConstraint;
import org.jspecify.annotations.Nullable;

/** Says in the schema's words what the database tells about a violated constraint. */
@FunctionalInterface
public interface ConstraintNames {
    /**
     * The same constraint, with declared names and as many columns as can be known.
     *
     * @param written the name in the database of the table that the statement wrote to; null where that is not known
     */
    ViolatedConstraint declared(ViolatedConstraint told, @Nullable String written);
}
