package dev.cormorant.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.cormorant.processor.model.ShapePart;
import dev.cormorant.processor.model.ShapeRecord;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Writes {@code PostCardShape}: what is fetched for a record, and a method for each relation that can be refined. */
final class ShapeWriter {
    private static final ClassName UNARY_OPERATOR = ClassName.get(UnaryOperator.class);

    private final ShapeRecord shape;
    private final List<ShapeField> fields;

    private ShapeWriter(ShapeRecord shape) {
        this.shape = shape;
        this.fields = shape.parts().stream()
                .flatMap(part -> ShapeField.of(part).stream())
                .toList();
    }

    static TypeSpec.Builder write(ShapeRecord shape) {
        return new ShapeWriter(shape).type();
    }

    private TypeSpec.Builder type() {
        // Public even for a record that is not: the core asks for the instance, from another package.
        TypeSpec.Builder type = TypeSpec.classBuilder(shape.shape())
                .addJavadoc(
                        "What {@link $T} fetches of the rows of {@link $T}.",
                        shape.name(),
                        shape.table().name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(
                        Core.RECORD_SHAPE, shape.table().name(), shape.name()))
                .addField(all());
        fields.forEach(field -> type.addField(field.type(), field.name(), Modifier.PRIVATE, Modifier.FINAL));
        type.addMethod(constructor());
        type.addMethod(MethodSpec.methodBuilder("all")
                .addJavadoc("All that the record asks for.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(shape.shape())
                .addStatement("return ALL")
                .build());
        shape.parts().forEach(part -> refine(part, type));
        return type.addMethod(table()).addMethod(parts()).addMethod(create());
    }

    private FieldSpec all() {
        CodeBlock initial = fields.stream().map(ShapeField::initial).collect(CodeBlock.joining(",$W"));
        return FieldSpec.builder(shape.shape(), "ALL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($L)", shape.shape(), initial)
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (ShapeField field : fields) {
            constructor
                    .addParameter(field.type(), field.name())
                    .addStatement("this.$L = $L", field.name(), field.name());
        }
        return constructor.build();
    }

    private void refine(ShapePart part, TypeSpec.Builder type) {
        boolean isMany = part.route().many().isPresent();
        List<ShapeField> refined = ShapeField.of(part);
        if (part.isRestrictable()) {
            type.addMethod(restricting(part, refined.get(0)));
        }
        if (isMany) {
            type.addMethod(refining(
                    part,
                    "some of the rows behind {@code $L}, or in an order",
                    List.of(refined.get(0)),
                    List.of("rows")));
        }
        if (part.isNestedRefinable()) {
            type.addMethod(
                    isMany
                            ? refining(
                                    part,
                                    "some of the rows behind {@code $L}, or in an order, and a refined shape of each",
                                    refined,
                                    List.of("rows", "each"))
                            : refining(
                                    part,
                                    "a refined {@code $L}",
                                    refined.subList(refined.size() - 1, refined.size()),
                                    List.of("shape")));
        }
    }

    private MethodSpec refining(ShapePart part, String what, List<ShapeField> refined, List<String> parameters) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(part.name())
                .addJavadoc("This shape with " + what + ".", part.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(shape.shape());
        for (int i = 0; i < refined.size(); i++) {
            TypeName operator =
                    ParameterizedTypeName.get(UNARY_OPERATOR, refined.get(i).type());
            method.addParameter(
                    ParameterSpec.builder(operator, parameters.get(i)).build());
        }
        return method.addCode(copy(field -> {
                    int at = refined.indexOf(field);
                    return at < 0
                            ? CodeBlock.of("this.$L", field.name())
                            : CodeBlock.of("$L.apply(this.$L)", parameters.get(at), field.name());
                }))
                .build();
    }

    private MethodSpec restricting(ShapePart part, ShapeField row) {
        ClassName target = ClassName.get(part.route().end().orElseThrow().end().table());
        return MethodSpec.methodBuilder(part.name())
                .addJavadoc("This shape with {@code $L} only if it matches; it is null otherwise.", part.name())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(
                        ParameterizedTypeName.get(Core.PREDICATE, WildcardTypeName.supertypeOf(target)), "condition")
                .returns(shape.shape())
                .addCode(copy(field ->
                        CodeBlock.of(field.equals(row) ? "this.$L.where(condition)" : "this.$L", field.name())))
                .build();
    }

    private CodeBlock copy(Function<ShapeField, CodeBlock> value) {
        CodeBlock values = fields.stream().map(value).collect(CodeBlock.joining(",$W"));
        return CodeBlock.builder()
                .addStatement("return new $T($L)", shape.shape(), values)
                .build();
    }

    private MethodSpec table() {
        return MethodSpec.methodBuilder("table")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(shape.table().name())
                .addStatement("return $L", PartSelection.constant(shape.table()))
                .build();
    }

    private MethodSpec parts() {
        CodeBlock selections = shape.parts().stream().map(PartSelection::of).collect(CodeBlock.joining(",\n"));
        return MethodSpec.methodBuilder("parts")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ParameterizedTypeName.get(Core.SHAPE, shape.name()))
                .addStatement(
                        "return $L(\n$T::create,\n$L)", shape.isOfValues() ? "read" : "made", shape.shape(), selections)
                .build();
    }

    private MethodSpec create() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("create")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(shape.name());
        if (shape.isOfValues()) {
            method.addParameter(Core.CELLS, "cells")
                    .addParameter(TypeName.INT, "at")
                    .addException(Core.SQL_EXCEPTION);
            return method.addStatement("return new $T(\n$L)", shape.name(), arguments(ShapeWriter::cell))
                    .build();
        }
        if (shape.parts().stream().anyMatch(part -> part.type() instanceof ParameterizedTypeName)) {
            method.addAnnotation(Core.UNCHECKED);
        }
        return method.addParameter(Object[].class, "parts")
                .addStatement("return new $T(\n$L)", shape.name(), arguments(ShapeWriter::part))
                .build();
    }

    private interface Argument {
        CodeBlock of(ShapePart part, int position);
    }

    private CodeBlock arguments(Argument argument) {
        return IntStream.range(0, shape.parts().size())
                .mapToObj(i -> argument.of(shape.parts().get(i), i))
                .collect(CodeBlock.joining(",\n"));
    }

    private static CodeBlock cell(ShapePart part, int position) {
        TypeName boxed = part.type().isPrimitive() ? part.type().box() : part.type();
        return CellReader.of(boxed, part.isNullable(), position);
    }

    private static CodeBlock part(ShapePart part, int position) {
        TypeName boxed = part.type().isPrimitive() ? part.type().box() : part.type();
        return CodeBlock.of("($T) parts[$L]", boxed, position);
    }
}
