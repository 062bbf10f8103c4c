package dev.cormorant.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.IndexField;
import dev.cormorant.processor.model.RelationField;
import dev.cormorant.processor.model.RowType;
import dev.cormorant.processor.model.TableClass;
import dev.cormorant.processor.model.VariantsField;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code PostsModel}: the names of the fields, the reader of rows and the way back from a row to its values. */
final class TableModelWriter {
    private TableModelWriter() {}

    static TypeSpec.Builder write(TableClass table) {
        // Public even for a table that is not: the core makes the instance, from another package.
        return TypeSpec.classBuilder(table.model())
                .addJavadoc("What Cormorant knows of {@link $T} without reflection.", table.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(Core.TABLE_MODEL, table.name(), table.row()))
                .addMethod(describe(table))
                .addMethod(read(table))
                .addMethod(valueOf(table));
    }

    private static MethodSpec describe(TableClass table) {
        MethodSpec.Builder method = overriding("describe", TypeName.VOID)
                .addParameter(table.name(), "table")
                .addParameter(Core.TABLE_MEMBERS, "members");
        for (ColumnField column : table.columns()) {
            String listener = column.isHidden() ? "hidden" : "column";
            method.addStatement("members.$L($S, table.$L)", listener, column.name(), column.name());
        }
        for (RelationField relation : table.relations()) {
            method.addStatement("members.relation($S, table.$L)", relation.name(), relation.name());
        }
        for (VariantsField variants : table.variants()) {
            method.addStatement("members.variants($S, table.$L)", variants.name(), variants.name());
        }
        for (IndexField index : table.indexes()) {
            method.addStatement("members.index(table.$L)", index.name());
        }
        return method.build();
    }

    private static MethodSpec read(TableClass table) {
        List<ColumnField> columns = table.rowColumns();
        CodeBlock cells = componentNames(table).stream()
                .map(name -> {
                    int position = positionOf(columns, name);
                    return cell(columns.get(position), position);
                })
                .collect(CodeBlock.joining(",\n"));
        return overriding("read", table.row())
                .addException(Core.SQL_EXCEPTION)
                .addParameter(Core.CELLS, "cells")
                .addParameter(TypeName.INT, "at")
                .addStatement("return new $T(\n$L)", table.row(), cells)
                .build();
    }

    private static CodeBlock cell(ColumnField column, int position) {
        return CellReader.of(column.value(), column.isNullable(), position);
    }

    private static MethodSpec valueOf(TableClass table) {
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (index) {\n").indent();
        List<ColumnField> columns = table.rowColumns();
        for (int i = 0; i < columns.size(); i++) {
            cases.add("case $L -> row.$L();\n", i, columns.get(i).name());
        }
        cases.add("default -> throw new $T(index);\n", IndexOutOfBoundsException.class)
                .unindent()
                .add("};\n");
        return overriding("valueOf", Core.NULLABLE_OBJECT)
                .addParameter(table.row(), "row")
                .addParameter(TypeName.INT, "index")
                .addCode(cases.build())
                .build();
    }

    /** The components in the order of the record's constructor, which the user may have chosen. */
    private static List<String> componentNames(TableClass table) {
        if (table.parent().orElseThrow().row() instanceof RowType.Declared row) {
            return row.components().stream().map(RowType.Component::name).toList();
        }
        return table.rowColumns().stream().map(ColumnField::name).toList();
    }

    private static int positionOf(List<ColumnField> columns, String name) {
        return columns.stream().map(ColumnField::name).toList().indexOf(name);
    }

    private static MethodSpec.Builder overriding(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }
}
