package dev.cormorant.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A record with {@code @ShapeOf}, its components traced back to the table. */
public record ShapeRecord(TypeElement origin, TableClass table, List<ShapePart> parts) {
    public ShapeRecord {
        parts = List.copyOf(parts);
    }

    /** The record's name. */
    public ClassName name() {
        return ClassName.get(origin);
    }

    /** The generated class, by the name under which the core looks for it. */
    public ClassName shape() {
        return shapeOf(origin);
    }

    /** The generated class of a record. */
    public static ClassName shapeOf(TypeElement record) {
        ClassName name = ClassName.get(record);
        return ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + "Shape");
    }

    /** Whether it is made of values alone, which can be read where they are needed. */
    public boolean isOfValues() {
        return parts.stream().allMatch(ShapePart::isValue);
    }

    /** Everything that the generated class speaks of. */
    public Stream<Element> uses() {
        Stream<Element> reached = parts.stream().flatMap(ShapePart::uses);
        return Stream.concat(Stream.of(origin, table.origin()), reached);
    }
}
