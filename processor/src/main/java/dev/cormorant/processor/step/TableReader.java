package dev.cormorant.processor.step;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.Parent;
import dev.cormorant.processor.model.Reading;
import dev.cormorant.processor.model.RowType;
import dev.cormorant.processor.model.TableClass;
import dev.cormorant.processor.model.Unresolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a class with {@code @Model}. */
final class TableReader {
    private static final String TABLE = "dev.cormorant.schema.Table";
    private static final String VIEW = "dev.cormorant.schema.View";

    private TableReader() {}

    static Reading read(TypeElement type) {
        ClassName name = ClassName.get(type);
        FieldReader fields = new FieldReader();
        List<VariableElement> constants = new ArrayList<>();
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (isConstant(field, type)) {
                constants.add(field);
            } else {
                fields.read(field);
            }
        }
        Optional<Parent> parent = parent(type, name);
        List<Element> unresolved = new ArrayList<>(fields.unresolved());
        unresolved.addAll(unknownParent(type));
        unresolved.addAll(unknownComponents(parent));
        return new Reading(
                new TableClass(type, name, parent, constants, fields.members()), fields.problems(), unresolved);
    }

    private static boolean isConstant(VariableElement field, TypeElement type) {
        return field.getModifiers().contains(Modifier.STATIC)
                && field.asType() instanceof DeclaredType declared
                && declared.asElement().equals(type);
    }

    private static Optional<Parent> parent(TypeElement type, ClassName name) {
        if (!(type.getSuperclass() instanceof DeclaredType parent)
                || !(parent.asElement() instanceof TypeElement element)
                || !isTableOrView(element)
                || parent.getTypeArguments().size() != 2) {
            return Optional.empty();
        }
        List<? extends TypeMirror> arguments = parent.getTypeArguments();
        return Optional.of(new Parent(
                TypeName.get(arguments.get(0)),
                RowTypeReader.read(name, arguments.get(1)),
                element.getQualifiedName().contentEquals(VIEW)));
    }

    private static boolean isTableOrView(TypeElement parent) {
        return parent.getQualifiedName().contentEquals(TABLE)
                || parent.getQualifiedName().contentEquals(VIEW);
    }

    /** A class whose parent has no class file and no source. */
    private static List<Element> unknownParent(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType parent
                        && parent.asElement() instanceof TypeElement element
                        && !isTableOrView(element)
                        && Unresolved.isIn(parent)
                ? List.of(type)
                : List.of();
    }

    private static List<Element> unknownComponents(Optional<Parent> parent) {
        if (parent.isEmpty() || !(parent.get().row() instanceof RowType.Declared record)) {
            return List.of();
        }
        List<Element> unknown = new ArrayList<>();
        for (RowType.Component component : record.components()) {
            if (Unresolved.isIn(component.origin().asType())) {
                unknown.add(component.origin());
            }
        }
        return unknown;
    }
}
