package dev.cormorant.query;

import dev.cormorant.expression.Shape;
import dev.cormorant.ir.RelationId;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the relations that a selection follows. */
final class RelatedShapes {
    private RelatedShapes() {}

    static Optional<RelationId> any(Shape<?> shape) {
        return first(shape, any -> true);
    }

    /** A relation whose rows are not joined but read by a statement of their own. */
    static Optional<RelationId> anyApart(Shape<?> shape) {
        return first(shape, one -> !(one instanceof Shape.ToOne<?>));
    }

    private static Optional<RelationId> first(Shape<?> shape, Predicate<Shape<?>> wanted) {
        RelationId relation = shape.relation();
        return relation != null && wanted.test(shape)
                ? Optional.of(relation)
                : shape.inner().stream()
                        .flatMap(inner -> first(inner, wanted).stream())
                        .findFirst();
    }

    /** Whether rows are left out where this is read of them and relations to one row lead nowhere. */
    static boolean drops(Shape<?> shape) {
        if (shape.relation() == null) {
            return shape.inner().stream().anyMatch(RelatedShapes::drops);
        }
        return shape instanceof Shape.ToOne<?> toOne
                && toOne.where() == null
                && !toOne.relation().isOptional()
                && (toOne.relation().dropsSource() || drops(toOne.target()));
    }
}
