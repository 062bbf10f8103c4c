package dev.cormorant.processor.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** The annotations of the core, asked by name: the processor does without the core's classes. */
public final class Marks {
    /** Marks a table class. */
    public static final String MODEL = "dev.cormorant.schema.Model";

    /** Marks a column that is left out of the row record. */
    public static final String HIDDEN = "dev.cormorant.schema.Hidden";

    /** Marks a record that is fetched from the rows of a table. */
    public static final String SHAPE_OF = "dev.cormorant.shape.ShapeOf";

    /** Says how many rows a slice holds. */
    public static final String SLICE_OF = "dev.cormorant.shape.SliceOf";

    private static final Set<String> NULLABLE = Set.of("Nullable", "CheckForNull");
    private static final String GENERATED_FROM = "dev.cormorant.schema.GeneratedFrom";

    private Marks() {}

    /** Whether an element carries an annotation. */
    public static boolean isMarked(Element element, String annotation) {
        return find(element, annotation).isPresent();
    }

    /** Whether a type or an element says, by whosever annotation, that it may be null. */
    public static boolean isNullable(AnnotatedConstruct construct) {
        return construct.getAnnotationMirrors().stream()
                .anyMatch(mirror -> NULLABLE.contains(
                        mirror.getAnnotationType().asElement().getSimpleName().toString()));
    }

    /** The table that a record is a shape of; empty where it is none, or of a class that is not known. */
    public static Optional<TypeElement> shapeOf(TypeElement record) {
        return value(record, SHAPE_OF, "value")
                .filter(value -> value.getValue() instanceof DeclaredType type && type.getKind() == TypeKind.DECLARED)
                .map(value -> (TypeElement) ((DeclaredType) value.getValue()).asElement());
    }

    /** The class that a type was generated from; empty for a type that the user wrote. */
    public static Optional<String> generatedFrom(TypeElement type) {
        return text(type, GENERATED_FROM, "value");
    }

    /** How many rows a component is a slice of; empty where it does not say so. */
    public static OptionalInt sliceOf(Element component) {
        return value(component, SLICE_OF, "value").stream()
                .mapToInt(value -> (Integer) value.getValue())
                .findFirst();
    }

    /** What an element of an annotation was set to; empty where it was left alone. */
    public static Optional<String> text(Element element, String annotation, String name) {
        return value(element, annotation, name).map(value -> value.getValue().toString());
    }

    private static Optional<AnnotationValue> value(Element element, String annotation, String name) {
        return find(element, annotation).stream()
                .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .map(entry -> (AnnotationValue) entry.getValue())
                .findFirst();
    }

    private static Optional<? extends AnnotationMirror> find(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().asElement() instanceof TypeElement type
                        && type.getQualifiedName().contentEquals(annotation))
                .findFirst();
    }
}
