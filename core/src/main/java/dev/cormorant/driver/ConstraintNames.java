package dev.cormorant.driver;

import dev.cormorant.error.ViolatedConstraint;

/** Says in the schema's words what the database tells about a violated constraint. */
@FunctionalInterface
public interface ConstraintNames {
    /** The same constraint, with declared names and as many columns as can be known. */
    ViolatedConstraint declared(ViolatedConstraint told);
}
