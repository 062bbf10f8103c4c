package dev.cormorant.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.Marks;
import dev.cormorant.processor.model.PrimitiveCell;
import dev.cormorant.processor.model.ShapeComponent;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Where a value goes: a component of a shape, or the elements of one that is a list or a slice.
 *
 * @param container what it is an element of; empty for a component
 */
record Slot(String name, TypeMirror written, boolean isNullable, Optional<String> container) {
    private static final ClassName LIST = ClassName.get("java.util", "List");
    private static final ClassName SLICE = ClassName.get("dev.cormorant.page", "Slice");

    static Slot of(ShapeComponent component) {
        return new Slot(component.name(), component.type(), component.isNullable(), Optional.empty());
    }

    /** The elements of a component that is a list; empty if it is none. */
    static Optional<Slot> elementOf(ShapeComponent component) {
        return elementOf(component, LIST);
    }

    /** The rows of a component that is a slice; empty if it is none. */
    static Optional<Slot> rowOf(ShapeComponent component) {
        return elementOf(component, SLICE);
    }

    private static Optional<Slot> elementOf(ShapeComponent component, ClassName container) {
        boolean isOne = component.type() instanceof DeclaredType type
                && type.asElement() instanceof TypeElement element
                && ClassName.get(element).equals(container)
                && type.getTypeArguments().size() == 1;
        if (!isOne) {
            return Optional.empty();
        }
        TypeMirror element =
                ((DeclaredType) component.type()).getTypeArguments().get(0);
        return Optional.of(
                new Slot(component.name(), element, Marks.isNullable(element), Optional.of(container.simpleName())));
    }

    boolean isElement() {
        return container.isPresent();
    }

    TypeName type() {
        return TypeName.get(written);
    }

    /** The class or record, where it is one. */
    Optional<TypeElement> element() {
        return written instanceof DeclaredType declared && declared.asElement() instanceof TypeElement type
                ? Optional.of(type)
                : Optional.empty();
    }

    /** What a value of a class is held as, where it is never null. */
    TypeName unboxed(TypeName boxed) {
        return isElement()
                ? boxed
                : PrimitiveCell.ofBoxed(boxed).map(PrimitiveCell::type).orElse(boxed);
    }

    /** The component as it should be written. */
    String line(TypeName type, boolean nullable) {
        String one = (nullable ? "@Nullable " : "") + Wording.shown(type);
        return "`" + container.map(of -> of + "<" + one + ">").orElse(one) + " " + name + "`";
    }
}
