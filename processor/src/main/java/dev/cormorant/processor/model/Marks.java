package dev.cormorant.processor.model;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations of the core, asked by name: the processor does without the core's classes. */
public final class Marks {
    /** Marks a table class. */
    public static final String MODEL = "dev.cormorant.schema.Model";

    /** Marks a column that is left out of the row record. */
    public static final String HIDDEN = "dev.cormorant.schema.Hidden";

    private static final String GENERATED_FROM = "dev.cormorant.schema.GeneratedFrom";

    private Marks() {}

    /** Whether an element carries an annotation. */
    public static boolean isMarked(Element element, String annotation) {
        return find(element, annotation).isPresent();
    }

    /** The table class that a type was generated from; empty for a type that the user wrote. */
    public static Optional<String> generatedFrom(TypeElement type) {
        return text(type, GENERATED_FROM, "value");
    }

    /** What an element of an annotation was set to; empty where it was left alone. */
    public static Optional<String> text(Element element, String annotation, String name) {
        return find(element, annotation).stream()
                .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .map(entry -> (AnnotationValue) entry.getValue())
                .map(value -> value.getValue().toString())
                .findFirst();
    }

    private static Optional<? extends AnnotationMirror> find(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().asElement() instanceof TypeElement type
                        && type.getQualifiedName().contentEquals(annotation))
                .findFirst();
    }
}
