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
        if (part.end() instanceof PartEnd.Nested nested && nested.isRefinable()) {
            fields.add(new ShapeField(nested(part), nested.shape(), CodeBlock.of("$T.all()", nested.shape())));
        }
        return fields;
    }

    private static ShapeField rows(ShapePart part, RelationStep many) {
        ClassName to = ClassName.get(many.end().table());
        return new ShapeField(
                part.name(),
                ParameterizedTypeName.get(
                        Core.RELATED_ROWS, many.from().name(), to, many.end().row()),
                CodeBlock.of("$L.rows()", PartSelection.relation(many)));
    }

    /** The name of the field for the shape of each row. */
    static String nested(ShapePart part) {
        String name = part.name();
        return part.route().many().isEmpty()
                ? name
                : "eachOf" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
