package dev.cormorant.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.PartEnd;
import dev.cormorant.processor.model.RelationStep;
import dev.cormorant.processor.model.ShapePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A field of a generated shape: what can be refined.
 *
 * @param initial what it holds where nothing is refined
 */
record ShapeField(String name, TypeName type, CodeBlock initial) {
    /** The fields of a part: its related rows, and the shape of each of them. */
    static List<ShapeField> of(ShapePart part) {
        List<ShapeField> fields = new ArrayList<>();
        part.route().many().ifPresent(many -> fields.add(rows(part, many)));
        if (part.isRestrictable()) {
            fields.add(row(part, part.route().end().orElseThrow()));
        }
        if (part.end() instanceof PartEnd.Nested nested && nested.isRefinable()) {
            fields.add(new ShapeField(nested(part), nested.shape(), CodeBlock.of("$T.all()", nested.shape())));
        }
        return fields;
    }

    private static ShapeField rows(ShapePart part, RelationStep many) {
        return new ShapeField(
                part.name(), related(Core.RELATED_ROWS, many), CodeBlock.of("$L.rows()", PartSelection.relation(many)));
    }

    private static ShapeField row(ShapePart part, RelationStep step) {
        return new ShapeField(
                row(part), related(Core.RELATED_ROW, step), CodeBlock.of("$L.row()", PartSelection.relation(step)));
    }

    private static TypeName related(ClassName type, RelationStep step) {
        ClassName to = ClassName.get(step.end().table());
        return ParameterizedTypeName.get(
                type, step.from().name(), to, step.end().row());
    }

    /** The name of the field for the row of a to-one relation. */
    static String row(ShapePart part) {
        return "rowOf" + capitalized(part.name());
    }

    /** The name of the field for the shape of each row. */
    static String nested(ShapePart part) {
        return part.route().many().isEmpty() ? part.name() : "eachOf" + capitalized(part.name());
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
