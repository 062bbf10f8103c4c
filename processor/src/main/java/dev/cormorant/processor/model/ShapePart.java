package dev.cormorant.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * A component of a shape that passed every check.
 *
 * @param name the name of the component
 * @param type its type, without its nullness
 * @param slice how many rows it is a slice of; empty where it is none
 */
public record ShapePart(String name, TypeName type, boolean isNullable, Route route, PartEnd end, OptionalInt slice) {
    /** Whether it is one value that the shape's own statement selects. */
    public boolean isValue() {
        return end instanceof PartEnd.Aggregate
                || (end instanceof PartEnd.Value && route.many().isEmpty());
    }

    /** Whether it is the row of a to-one relation and may be null, so that it may be asked to match. */
    public boolean isRestrictable() {
        boolean isRow = end instanceof PartEnd.Row || end instanceof PartEnd.Nested;
        return isNullable && isRow && route.many().isEmpty();
    }

    /** Whether the generated class has a method for it. */
    public boolean isRefinable() {
        return route.many().isPresent() || isRestrictable() || isNestedRefinable();
    }

    /** Whether the record in it has relations of its own that can be refined. */
    public boolean isNestedRefinable() {
        return end instanceof PartEnd.Nested nested && nested.isRefinable();
    }

    /** The tables, relations and columns that lead to it. */
    Stream<Element> uses() {
        Stream<Element> steps = Stream.of(route.before().stream(), route.many().stream(), route.after().stream())
                .flatMap(Function.identity())
                .flatMap(step -> Stream.of(step.relation().origin(), step.to().origin()));
        return Stream.concat(steps, field().stream().map(Member::origin));
    }

    private Optional<? extends Member> field() {
        if (end instanceof PartEnd.Aggregate aggregate) {
            return aggregate.column();
        }
        if (end instanceof PartEnd.Variants variants) {
            return Optional.of(variants.field());
        }
        return end instanceof PartEnd.Value value ? Optional.of(value.column()) : Optional.empty();
    }
}
