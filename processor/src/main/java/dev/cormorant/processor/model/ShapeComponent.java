package dev.cormorant.processor.model;

import java.util.Map;
import java.util.OptionalInt;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A component of a shape as it is written.
 *
 * @param words the annotations that say where it comes from, and what they say; a right one has at most one
 * @param slice how many rows it is a slice of; empty where it does not say so
 */
public record ShapeComponent(
        Element origin,
        String name,
        TypeMirror type,
        boolean isNullable,
        Map<PartWord, String> words,
        OptionalInt slice) {
    public ShapeComponent {
        words = Map.copyOf(words);
    }
}
