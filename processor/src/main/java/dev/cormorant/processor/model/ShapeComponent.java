package dev.cormorant.processor.model;

import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A component of a shape as it is written.
 *
 * @param words the annotations that say where it comes from, and what they say; a right one has at most one
 */
public record ShapeComponent(
        Element origin, String name, TypeMirror type, boolean isNullable, Map<PartWord, String> words) {
    public ShapeComponent {
        words = Map.copyOf(words);
    }
}
