package dev.cormorant.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.Constraints;
import dev.cormorant.processor.model.TableClass;
import dev.cormorant.processor.model.Visibility;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code record Post}: what a row holds, and for each component a method that copies the row with another. */
final class RowRecordWriter {
    private RowRecordWriter() {}

    static TypeSpec.Builder write(TableClass table) {
        List<ColumnField> columns = table.rowColumns();
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        columns.forEach(column -> components.addParameter(component(column)));
        TypeSpec.Builder type = TypeSpec.recordBuilder(table.row())
                .addJavadoc("A row of {@link $T}.", table.name())
                .recordConstructor(components.build());
        if (Visibility.isPublic(table.origin())) {
            type.addModifiers(Modifier.PUBLIC);
        }
        CodeBlock copy = copy(table, columns);
        columns.forEach(column -> type.addMethod(wither(table, column, copy)));
        if (columns.stream().anyMatch(ColumnField::isArray)) {
            ContentMethods.of(table).forEach(type::addMethod);
        }
        return type;
    }

    private static ParameterSpec component(ColumnField column) {
        return ParameterSpec.builder(Core.typeOf(column), column.name())
                .addAnnotations(Constraints.of(column.origin()))
                .build();
    }

    private static MethodSpec wither(TableClass table, ColumnField column, CodeBlock copy) {
        return MethodSpec.methodBuilder(column.nameAfter("with"))
                .addJavadoc("This row with another {@code $L}.", column.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(table.row())
                .addParameter(Core.typeOf(column), column.name())
                .addStatement(copy)
                .build();
    }

    /** The same words in every copying method: its parameter hides the component that changes. */
    private static CodeBlock copy(TableClass table, List<ColumnField> columns) {
        CodeBlock values = columns.stream()
                .map(column -> CodeBlock.of("$L", column.name()))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("return new $T($L)", table.row(), values);
    }
}
