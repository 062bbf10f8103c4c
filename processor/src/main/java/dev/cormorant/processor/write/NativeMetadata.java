package dev.cormorant.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.ShapeRecord;
import dev.cormorant.processor.model.TableClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What the builder of a native image cannot see by itself: models and shapes are found by their names, and the constants of
 * enums are asked for the names that they are stored by. See
 * <a href="https://www.graalvm.org/latest/reference-manual/native-image/metadata/">Reachability Metadata</a>.
 */
final class NativeMetadata {
    private final Elements elements;

    NativeMetadata(Elements elements) {
        this.elements = elements;
    }

    /** The place of the file in a jar, one for each table and each shape. */
    static String path(TypeElement origin) {
        return "META-INF/native-image/dev.cormorant/" + ClassName.get(origin).reflectionName() + "/reflect-config.json";
    }

    /** Of a shape, whose generated class is found by its name. */
    static String of(ShapeRecord shape) {
        return list(Stream.of("""
                {"name": "%s", "methods": [{"name": "all", "parameterTypes": []}]}""".formatted(shape.shape().reflectionName())));
    }

    String write(TableClass table) {
        Stream<String> model = Stream.of("""
                {"name": "%s", "methods": [{"name": "<init>", "parameterTypes": []}]}""".formatted(table.model().reflectionName()));
        Stream<String> enums = enums(table.columns()).stream().map(name -> """
                {"name": "%s", "allPublicFields": true}""".formatted(name));
        return list(Stream.concat(model, enums));
    }

    private static String list(Stream<String> entries) {
        return entries.collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    private Set<String> enums(List<ColumnField> columns) {
        return columns.stream()
                .flatMap(column -> classes(column.value()))
                .filter(this::isEnum)
                .map(ClassName::reflectionName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<ClassName> classes(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return generic.typeArguments().stream().flatMap(NativeMetadata::classes);
        }
        return type instanceof ClassName name ? Stream.of(name) : Stream.empty();
    }

    private boolean isEnum(ClassName name) {
        TypeElement type = elements.getTypeElement(name.canonicalName());
        return type != null && type.getKind() == ElementKind.ENUM;
    }
}
