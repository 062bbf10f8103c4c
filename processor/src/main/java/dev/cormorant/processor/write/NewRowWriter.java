package dev.cormorant.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.ColumnKind;
import dev.cormorant.processor.model.TableClass;
import dev.cormorant.processor.model.Visibility;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code NewPost}: the builder of a row to insert. A static method takes the first required column; what it
 * returns takes the second, and so on. The last one returns the row itself, which takes what may be left out.
 */
final class NewRowWriter {
    private final TableClass table;
    private final List<ColumnField> columns;
    private final List<ColumnField> required;

    private NewRowWriter(TableClass table) {
        this.table = table;
        this.columns = table.columns();
        this.required =
                columns.stream().filter(column -> column.kind().isRequired()).toList();
    }

    static TypeSpec.Builder write(TableClass table) {
        return new NewRowWriter(table).type();
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(table.newRow())
                .addJavadoc(javadoc())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Core.NEW_ROW, table.name(), table.row()))
                .addMethod(constructor())
                .addMethod(start());
        if (Visibility.isPublic(table.origin())) {
            type.addModifiers(Modifier.PUBLIC);
        }
        columns.stream()
                .filter(column -> column.kind().isInsertable() && !column.kind().isRequired())
                .forEach(column -> type.addMethod(setter(column)));
        columns.stream()
                .filter(column -> column.kind() == ColumnKind.IDENTITY)
                .forEach(column -> type.addMethod(key(column)));
        required.stream().skip(1).forEach(column -> type.addType(step(column)));
        return type;
    }

    private CodeBlock javadoc() {
        CodeBlock.Builder text = CodeBlock.builder().add("A row to insert into {@link $T}.", table.name());
        if (required.isEmpty()) {
            return text.add(" Every column may be left out.").build();
        }
        return text.add(
                        " It begins with {@link #$L};\nwhat may be left out comes after the last required column.",
                        required.get(0).name())
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Core.GIVEN, "given")
                .addStatement(
                        "super($T.$L, given)",
                        table.name(),
                        table.constants().get(0).getSimpleName())
                .build();
    }

    private MethodSpec start() {
        if (required.isEmpty()) {
            return MethodSpec.methodBuilder("row")
                    .addJavadoc("A row that leaves every column to its default.")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(table.newRow())
                    .addStatement("return new $T($T.NOTHING)", table.newRow(), Core.GIVEN)
                    .build();
        }
        ColumnField first = required.get(0);
        return taking(first, "Starts a row with {@code $L}.")
                .addModifiers(Modifier.STATIC)
                .returns(after(0))
                .addStatement("return new $T($T.NOTHING.and($L))", after(0), Core.GIVEN, given(first))
                .build();
    }

    private MethodSpec setter(ColumnField column) {
        return taking(column, "This row with {@code $L}.")
                .returns(table.newRow())
                .addStatement("return new $T(given().and($L))", table.newRow(), given(column))
                .build();
    }

    /** Named by what it is, so that nobody gives a key as if it were any column. */
    private MethodSpec key(ColumnField column) {
        return MethodSpec.methodBuilder("withKey")
                .addJavadoc("""
                        This row with a key of its own in {@code $L}, instead of one that the database makes: for imports of
                        rows that have one. MariaDB and SQLite make keys above it from then on; PostgreSQL and H2
                        go on where they were, and fail when they come to it: restart their sequence after an import.""", column.name())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Core.typeOf(column), column.name())
                .returns(table.newRow())
                .addStatement("return new $T(given().and($L))", table.newRow(), given(column))
                .build();
    }

    /** What a row is while it lacks one more column. */
    private TypeSpec step(ColumnField column) {
        ClassName next = after(required.indexOf(column));
        return TypeSpec.classBuilder(needs(column))
                .addJavadoc("A row that still needs {@code $L}.", column.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(Core.GIVEN, "given", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(Core.GIVEN, "given")
                        .addStatement("this.given = given")
                        .build())
                .addMethod(taking(column, "The same row with {@code $L}.")
                        .returns(next)
                        .addStatement("return new $T(this.given.and($L))", next, given(column))
                        .build())
                .build();
    }

    private static MethodSpec.Builder taking(ColumnField column, String javadoc) {
        return MethodSpec.methodBuilder(column.name())
                .addJavadoc(javadoc, column.name())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Core.typeOf(column), column.name());
    }

    /** The position of a column and its value, as {@code and} takes them. */
    private CodeBlock given(ColumnField column) {
        CodeBlock value = CodeBlock.of("$L", column.name());
        if (column.isArray()) {
            value = column.isNullable()
                    ? CodeBlock.of("$1L == null ? null : $1L.clone()", column.name())
                    : CodeBlock.of("$L.clone()", column.name());
        }
        return CodeBlock.of("$L, $L", columns.indexOf(column), value);
    }

    /** What a row is when it has the required columns up to a position. */
    private ClassName after(int position) {
        return position + 1 == required.size() ? table.newRow() : needs(required.get(position + 1));
    }

    private ClassName needs(ColumnField column) {
        return table.newRow().nestedClass(column.nameAfter("Needs"));
    }
}
