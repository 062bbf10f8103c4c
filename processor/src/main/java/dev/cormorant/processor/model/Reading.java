package dev.cormorant.processor.model;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * What was read of a table class.
 *
 * @param table what is clear
 * @param problems the fields that can be no columns as they stand
 * @param unresolved what has a type that is not known, or not yet: a later round may bring it
 */
public record Reading(TableClass table, List<Problem> problems, List<Element> unresolved) {
    public Reading {
        problems = List.copyOf(problems);
        unresolved = List.copyOf(unresolved);
    }
}
