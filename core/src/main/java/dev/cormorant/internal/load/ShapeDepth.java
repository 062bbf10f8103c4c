package dev.cormorant.internal.load;

import dev.cormorant.expression.Shape;
import dev.cormorant.ir.RelationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How many relations a shape follows, one from where the other leads. A tree is one level, however high it grows. */
final class ShapeDepth {
    private ShapeDepth() {}

    /** The number of relations. */
    static int of(Shape<?> shape) {
        int deepest = 0;
        for (Shape<?> inner : shape.inner()) {
            deepest = Math.max(deepest, of(inner));
        }
        return shape.relation() == null ? deepest : deepest + 1;
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
        RelationId relation = shape.relation();
        if (relation != null) {
            way.add(relation.label());
        }
        shape.inner().stream().max(Comparator.comparingInt(ShapeDepth::of)).ifPresent(inner -> follow(inner, way));
    }
}
