package dev.cormorant.internal.load;

import dev.cormorant.expression.Shape;
import dev.cormorant.ir.RelationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many relations a shape follows, one from where the other leads. A tree is one level, however high it grows. */
final class ShapeDepth {
    private ShapeDepth() {}

    /** Refuses a shape that is too deep. */
    static void admit(Shape<?> shape, int most) {
        if (of(shape) <= most) {
            return;
        }
        List<String> way = new ArrayList<>();
        follow(shape, way);
        throw new IllegalArgumentException("What is selected goes over " + way.size()
                + " relations, one inside of the other, and the setting maxDepth allows " + most + ": "
                + String.join(", ", way) + "; select less, load the rest later by load(..), or raise s.maxDepth(..)");
    }

    private static int of(Shape<?> shape) {
        int deepest = 0;
        for (Step step : (Iterable<Step>) steps(shape)::iterator) {
            deepest = Math.max(deepest, 1 + of(step.to()));
        }
        return deepest;
    }

    private static void follow(Shape<?> shape, List<String> way) {
        int depth = of(shape);
        steps(shape).filter(step -> 1 + of(step.to()) == depth).findFirst().ifPresent(step -> {
            way.add(step.relation().label());
            follow(step.to(), way);
        });
    }

    /** The slices of related rows in a shape, at every level. */
    static Stream<Shape.Sliced<?>> slicesIn(Shape<?> shape) {
        return steps(shape).flatMap(step -> Stream.concat(step.slices().stream(), slicesIn(step.to())));
    }

    private record Step(RelationId relation, Shape<?> to, Optional<Shape.Sliced<?>> slices) {
        private Step(RelationId relation, Shape<?> to) {
            this(relation, to, Optional.empty());
        }
    }

    private static Stream<Step> steps(Shape<?> shape) {
        if (shape instanceof Shape.Combined<?> combined) {
            return combined.parts().stream().flatMap(ShapeDepth::steps);
        } else if (shape instanceof Shape.Mapped<?, ?> mapped) {
            return steps(mapped.part());
        } else if (shape instanceof Shape.ToOne<?> one) {
            return Stream.of(new Step(one.relation(), one.target()));
        } else if (shape instanceof Shape.ToMany<?> many) {
            return Stream.of(new Step(many.relation(), many.element()));
        } else if (shape instanceof Shape.Sliced<?> sliced) {
            return Stream.of(new Step(sliced.relation(), sliced.element(), Optional.of(sliced)));
        } else if (shape instanceof Shape.Recursive<?, ?> recursive) {
            return Stream.of(new Step(recursive.relation(), recursive.element()));
        } else if (shape instanceof Shape.Morph<?> morph) {
            return morph.targets().stream()
                    .map(target -> new Step(target.rows().relation(), target.rows().element()));
        }
        return Stream.empty();
    }
}
