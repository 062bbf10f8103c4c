package dev.cormorant.query;

import dev.cormorant.expression.Shape;
import dev.cormorant.ir.RelationId;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the relations that a selection follows. */
final class RelatedShapes {
    private RelatedShapes() {}

    static Optional<RelationId> any(Shape<?> shape) {
        return relations(shape).findFirst();
    }

    /** A relation that leads to lists, which each take a statement of their own. */
    static Optional<RelationId> anyMany(Shape<?> shape) {
        return relations(shape).filter(RelationId::isMany).findFirst();
    }

    private static Stream<RelationId> relations(Shape<?> shape) {
        if (shape instanceof Shape.Combined<?> combined) {
            return combined.parts().stream().flatMap(RelatedShapes::relations);
        } else if (shape instanceof Shape.Mapped<?, ?> mapped) {
            return relations(mapped.part());
        } else if (shape instanceof Shape.ToOne<?> toOne) {
            return Stream.concat(Stream.of(toOne.relation()), relations(toOne.target()));
        } else if (shape instanceof Shape.ToMany<?> toMany) {
            return Stream.of(toMany.relation());
        }
        return Stream.empty();
    }
}
