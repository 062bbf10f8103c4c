package dev.cormorant.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.PrimitiveCell;
import dev.cormorant.processor.model.TableClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code equals}, {@code hashCode} and {@code toString} of a record with arrays, which count by their content. */
final class ContentMethods {
    private ContentMethods() {}

    static List<MethodSpec> of(TableClass table) {
        return List.of(equalsOf(table), hashCodeOf(table), toStringOf(table));
    }

    private static MethodSpec equalsOf(TableClass table) {
        CodeBlock equal = table.rowColumns().stream().map(ContentMethods::equal).collect(CodeBlock.joining("\n&& "));
        return overriding("equals", TypeName.BOOLEAN)
                .addParameter(Core.NULLABLE_OBJECT, "other")
                .addStatement("return other instanceof $T that\n&& $L", table.row(), equal)
                .build();
    }

    private static MethodSpec hashCodeOf(TableClass table) {
        CodeBlock values = table.rowColumns().stream()
                .map(column -> column.isArray()
                        ? CodeBlock.of("$T.$L(this.$L)", Arrays.class, method("hashCode", column), column.name())
                        : CodeBlock.of("this.$L", column.name()))
                .collect(CodeBlock.joining(",$W"));
        return overriding("hashCode", TypeName.INT)
                .addStatement("return $T.hash($L)", Objects.class, values)
                .build();
    }

    private static MethodSpec toStringOf(TableClass table) {
        StringBuilder separator = new StringBuilder(table.row().simpleName()).append('[');
        CodeBlock.Builder text = CodeBlock.builder();
        for (ColumnField column : table.rowColumns()) {
            text.add("$S + ", separator + column.name() + "=");
            text.add(
                    column.isArray()
                            ? CodeBlock.of("$T.$L(this.$L)", Arrays.class, method("toString", column), column.name())
                            : CodeBlock.of("this.$L", column.name()));
            text.add("\n+ ");
            separator.setLength(0);
            separator.append(", ");
        }
        return overriding("toString", TypeName.get(String.class))
                .addStatement("return $L$S", text.build(), "]")
                .build();
    }

    private static CodeBlock equal(ColumnField column) {
        String name = column.name();
        if (column.isArray()) {
            return CodeBlock.of("$T.$L(this.$L, that.$L)", Arrays.class, method("equals", column), name, name);
        }
        Optional<PrimitiveCell> primitive = column.primitive();
        if (primitive.isEmpty()) {
            return CodeBlock.of("$T.equals(this.$L, that.$L)", Objects.class, name, name);
        }
        return switch (primitive.get()) {
            case DOUBLE -> CodeBlock.of("$T.compare(this.$L, that.$L) == 0", Double.class, name, name);
            case FLOAT -> CodeBlock.of("$T.compare(this.$L, that.$L) == 0", Float.class, name, name);
            default -> CodeBlock.of("this.$L == that.$L", name, name);
        };
    }

    /** The method of {@code Arrays} that compares as deep as the column's arrays go. */
    private static String method(String name, ColumnField column) {
        boolean nested =
                column.value() instanceof ArrayTypeName array && array.componentType() instanceof ArrayTypeName;
        return nested ? "deep" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
    }

    private static MethodSpec.Builder overriding(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }
}
