package dev.cormorant.query;

import dev.cormorant.expression.Shape;
import dev.cormorant.ir.RelationId;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the relations that a selection follows. */
final class RelatedShapes {
    private RelatedShapes() {}

    /** A relation, and whether it takes a statement of its own. */
    private record Followed(RelationId relation, boolean apart) {}

    static Optional<RelationId> any(Shape<?> shape) {
        return relations(shape).map(Followed::relation).findFirst();
    }

    /** A relation that leads to lists, which each take a statement of their own. */
    static Optional<RelationId> anyMany(Shape<?> shape) {
        return relations(shape).filter(Followed::apart).map(Followed::relation).findFirst();
    }

    private static Stream<Followed> relations(Shape<?> shape) {
        if (shape instanceof Shape.Combined<?> combined) {
            return combined.parts().stream().flatMap(RelatedShapes::relations);
        } else if (shape instanceof Shape.Mapped<?, ?> mapped) {
            return relations(mapped.part());
        } else if (shape instanceof Shape.ToOne<?> toOne) {
            return Stream.concat(Stream.of(new Followed(toOne.relation(), false)), relations(toOne.target()));
        } else if (shape instanceof Shape.ToMany<?> toMany) {
            return Stream.of(new Followed(toMany.relation(), true));
        } else if (shape instanceof Shape.Recursive<?, ?> recursive) {
            return Stream.of(new Followed(recursive.relation(), true));
        }
        return Stream.empty();
    }
}
