package dev.cormorant.query;

import dev.cormorant.expression.Shape;
import dev.cormorant.ir.RelationId;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the relations that a selection follows. */
final class RelatedShapes {
    private RelatedShapes() {}

    static Optional<RelationId> any(Shape<?> shape) {
        return followed(shape).map(Followed::relation).findFirst();
    }

    /** A relation whose rows are not joined but read by a statement of their own. */
    static Optional<RelationId> anyApart(Shape<?> shape) {
        return followed(shape).filter(Followed::apart).map(Followed::relation).findFirst();
    }

    /** Whether rows are left out where this is read of them and relations to one row lead nowhere. */
    static boolean drops(Shape<?> shape) {
        if (shape instanceof Shape.Combined<?> combined) {
            return combined.parts().stream().anyMatch(RelatedShapes::drops);
        } else if (shape instanceof Shape.Mapped<?, ?> mapped) {
            return drops(mapped.part());
        } else if (shape instanceof Shape.Variants<?> variants) {
            return variants.parts().stream().anyMatch(RelatedShapes::drops);
        }
        return shape instanceof Shape.ToOne<?> toOne
                && toOne.where() == null
                && !toOne.relation().isOptional()
                && (toOne.relation().dropsSource() || drops(toOne.target()));
    }

    private record Followed(RelationId relation, boolean apart) {}

    private static Stream<Followed> followed(Shape<?> shape) {
        if (shape instanceof Shape.Combined<?> combined) {
            return combined.parts().stream().flatMap(RelatedShapes::followed);
        } else if (shape instanceof Shape.Mapped<?, ?> mapped) {
            return followed(mapped.part());
        } else if (shape instanceof Shape.Variants<?> variants) {
            return variants.parts().stream().flatMap(RelatedShapes::followed);
        } else if (shape instanceof Shape.ToOne<?> toOne) {
            return Stream.concat(Stream.of(new Followed(toOne.relation(), false)), followed(toOne.target()));
        } else if (shape instanceof Shape.ToMany<?> toMany) {
            return Stream.of(new Followed(toMany.relation(), true));
        } else if (shape instanceof Shape.Sliced<?> sliced) {
            return Stream.of(new Followed(sliced.relation(), true));
        } else if (shape instanceof Shape.Recursive<?, ?> recursive) {
            return Stream.of(new Followed(recursive.relation(), true));
        } else if (shape instanceof Shape.Morph<?> morph) {
            return morph.targets().stream()
                    .map(target -> new Followed(target.rows().relation(), true));
        }
        return Stream.empty();
    }
}
