package dev.cormorant.internal.load;

import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.RelationId;
import java.util.stream.Stream;

/** Finds the lists inside of results that nothing bounds, at every level. */
final class NestedLists {
    private NestedLists() {}

    static Stream<RelationId> unboundedIn(Shape<?> shape) {
        if (shape instanceof Shape.Combined<?> combined) {
            return combined.parts().stream().flatMap(NestedLists::unboundedIn);
        } else if (shape instanceof Shape.Mapped<?, ?> mapped) {
            return unboundedIn(mapped.part());
        } else if (shape instanceof Shape.ToOne<?> toOne) {
            return unboundedIn(toOne.target());
        } else if (shape instanceof Shape.ToMany<?> many) {
            return unbounded(many.relation(), many.rows(), many.element());
        } else if (shape instanceof Shape.Recursive<?, ?> recursive) {
            return unbounded(recursive.relation(), recursive.rows(), recursive.element());
        } else if (shape instanceof Shape.Morph<?> morph) {
            return morph.targets().stream()
                    .flatMap(target -> unboundedIn(target.rows().element()));
        }
        return Stream.empty();
    }

    private static Stream<RelationId> unbounded(RelationId relation, ManyRows rows, Shape<?> element) {
        boolean isUnbounded = relation.isMany() && rows.limit() == null;
        return Stream.concat(isUnbounded ? Stream.of(relation) : Stream.empty(), unboundedIn(element));
    }
}
