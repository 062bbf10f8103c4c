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

    /** The number of relations. Asked before each read, so it makes no objects. */
    static int of(Shape<?> shape) {
        if (shape instanceof Shape.Combined<?> combined) {
            int deepest = 0;
            for (Shape<?> part : combined.parts()) {
                deepest = Math.max(deepest, of(part));
            }
            return deepest;
        } else if (shape instanceof Shape.Mapped<?, ?> mapped) {
            return of(mapped.part());
        } else if (shape instanceof Shape.Variants<?> variants) {
            int deepest = 0;
            for (Shape<?> part : variants.parts()) {
                deepest = Math.max(deepest, of(part));
            }
            return deepest;
        } else if (shape instanceof Shape.ToOne<?> one) {
            return 1 + of(one.target());
        } else if (shape instanceof Shape.ToMany<?> many) {
            return 1 + of(many.element());
        } else if (shape instanceof Shape.Sliced<?> sliced) {
            return 1 + of(sliced.element());
        } else if (shape instanceof Shape.Recursive<?, ?> recursive) {
            return 1 + of(recursive.element());
        } else if (shape instanceof Shape.Morph<?> morph) {
            int deepest = 0;
            for (Shape.Morph.Target<?> target : morph.targets()) {
                deepest = Math.max(deepest, of(target.rows()));
            }
            return deepest;
        }
        return 0;
    }

    /** The failure of a shape that is deeper than it may be. */
    static IllegalArgumentException exceeded(Shape<?> shape, int most) {
        List<String> way = new ArrayList<>();
        follow(shape, way);
        return new IllegalArgumentException("What is selected goes over " + way.size()
                + " relations, one inside of the other, and the setting maxDepth allows " + most + ": "
                + String.join(", ", way) + "; select less, load the rest later by load(..), or raise s.maxDepth(..)");
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
        } else if (shape instanceof Shape.Variants<?> variants) {
            return variants.parts().stream().flatMap(ShapeDepth::steps);
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
                    .map(target ->
                            new Step(target.rows().relation(), target.rows().element()));
        }
        return Stream.empty();
    }
}
