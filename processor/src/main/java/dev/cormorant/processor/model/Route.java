package dev.cormorant.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The way from the rows of a shape's table to where a value is.
 *
 * @param start the shape's table
 * @param before the steps to one row
 * @param many the step to many rows, if there is one
 * @param after the steps from each of these to one row
 */
public record Route(
        TableClass start, List<RelationStep> before, Optional<RelationStep> many, List<RelationStep> after) {
    public Route {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The steps to each of the rows that values are of. */
    public List<RelationStep> last() {
        return many.isPresent() ? after : before;
    }

    /** The last step; empty where the value is of the shape's own row. */
    public Optional<RelationStep> end() {
        List<RelationStep> last = last();
        return last.isEmpty() ? many : Optional.of(last.get(last.size() - 1));
    }

    /** A step that may lead nowhere, so that there is no value. */
    public static Optional<RelationStep> gap(List<RelationStep> steps) {
        return steps.stream().filter(RelationStep::isOptional).findFirst();
    }
}
