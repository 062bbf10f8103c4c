package dev.cormorant.processor.check;

import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.Marks;
import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.ShapeComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the way on which a shape contains itself: it would be fetched without end. */
final class Circles {
    private final TypeElement record;
    private final Function<TypeElement, List<ShapeComponent>> components;
    private final Set<TypeElement> seen = new HashSet<>();
    private final List<String> way = new ArrayList<>();

    private Circles(TypeElement record, Function<TypeElement, List<ShapeComponent>> components) {
        this.record = record;
        this.components = components;
    }

    /** The component at which the first circle through a record begins, as a problem. */
    static Optional<Problem> through(TypeElement record, Function<TypeElement, List<ShapeComponent>> components) {
        return new Circles(record, components).problem();
    }

    private Optional<Problem> problem() {
        for (ShapeComponent component : components.apply(record)) {
            if (leadsBack(record, component)) {
                String label = record.getSimpleName() + "." + component.name();
                return Optional.of(new Problem(
                        component.origin(),
                        label + ": a shape that contains itself would be fetched without end: " + String.join(", ", way)
                                + "; end it with a record that has no such component"));
            }
        }
        return Optional.empty();
    }

    private boolean leadsBack(TypeElement from, ShapeComponent component) {
        way.add(from.getSimpleName() + "." + component.name() + " is " + Wording.shown(TypeName.get(component.type())));
        boolean back = shapes(component.type()).anyMatch(this::leadsBack);
        if (!back) {
            way.remove(way.size() - 1);
        }
        return back;
    }

    private boolean leadsBack(TypeElement shape) {
        return shape.equals(record)
                || (seen.add(shape)
                        && components.apply(shape).stream().anyMatch(component -> leadsBack(shape, component)));
    }

    /** The shapes that a component holds, by itself or as a list. */
    private static Stream<TypeElement> shapes(TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return Stream.empty();
        }
        return Marks.isMarked(element, Marks.SHAPE_OF)
                ? Stream.of(element)
                : declared.getTypeArguments().stream().flatMap(Circles::shapes);
    }
}
