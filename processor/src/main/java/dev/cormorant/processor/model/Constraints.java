package dev.cormorant.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** The constraints of Jakarta Validation that a field of a table class carries. */
public final class Constraints {
    private static final String CONSTRAINT = "jakarta.validation.Constraint";

    private Constraints() {}

    /** The constraints of a field as they are written. */
    public static List<AnnotationSpec> of(VariableElement field) {
        return field.getAnnotationMirrors().stream()
                .filter(Constraints::isConstraint)
                .map(AnnotationSpec::get)
                .toList();
    }

    /** Several of one constraint are in a list of them, an annotation inside of the constraint. */
    private static boolean isConstraint(AnnotationMirror annotation) {
        Element type = annotation.getAnnotationType().asElement();
        Element around = type.getEnclosingElement();
        return Marks.isMarked(type, CONSTRAINT) || (around != null && Marks.isMarked(around, CONSTRAINT));
    }
}
