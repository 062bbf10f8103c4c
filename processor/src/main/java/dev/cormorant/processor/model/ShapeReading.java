package dev.cormorant.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What was found out about a record with {@code @ShapeOf}.
 *
 * @param shape what can be written; empty while something is wrong with the record or with a shape in it
 * @param isRefinable whether its generated class has methods for relations, as far as can be told
 * @param problems what is wrong with the record
 * @param unresolved what has a type that is not known, or not yet: a later round may bring it
 */
public record ShapeReading(
        TypeElement record,
        Optional<ShapeRecord> shape,
        boolean isRefinable,
        List<Problem> problems,
        List<Element> unresolved) {
    public ShapeReading {
        problems = List.copyOf(problems);
        unresolved = List.copyOf(unresolved);
    }

    /** A record of which nothing is known but problems, or that it waits for something. */
    public static ShapeReading without(TypeElement record, List<Problem> problems, List<Element> unresolved) {
        return new ShapeReading(record, Optional.empty(), false, problems, unresolved);
    }
}
