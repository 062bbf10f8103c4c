package dev.cormorant.internal.load;

import dev.cormorant.expression.Shape;
import dev.cormorant.ir.RelationId;
import java.util.stream.Stream;

/** Finds the lists inside of results that nothing bounds, at every level. */
final class NestedLists {
    private final boolean limited;

    private NestedLists(boolean limited) {
        this.limited = limited;
    }

    /**
     * The relations of such lists.
     *
     * @param limited whether lists without a limit have one by default, which the levels of trees have not
     */
    static Stream<RelationId> unboundedIn(Shape<?> shape, boolean limited) {
        return new NestedLists(limited).in(shape);
    }

    private Stream<RelationId> in(Shape<?> shape) {
        if (shape instanceof Shape.Combined<?> combined) {
            return combined.parts().stream().flatMap(this::in);
        } else if (shape instanceof Shape.Mapped<?, ?> mapped) {
            return in(mapped.part());
        } else if (shape instanceof Shape.Variants<?> variants) {
            return variants.parts().stream().flatMap(this::in);
        } else if (shape instanceof Shape.ToOne<?> toOne) {
            return in(toOne.target());
        } else if (shape instanceof Shape.ToMany<?> many) {
            boolean isBounded = limited || many.rows().limit() != null;
            return found(many.relation(), isBounded, many.element());
        } else if (shape instanceof Shape.Sliced<?> sliced) {
            return in(sliced.element());
        } else if (shape instanceof Shape.Recursive<?, ?> recursive) {
            return found(recursive.relation(), false, recursive.element());
        } else if (shape instanceof Shape.Morph<?> morph) {
            return morph.targets().stream().flatMap(target -> in(target.rows().element()));
        }
        return Stream.empty();
    }

    private Stream<RelationId> found(RelationId relation, boolean isBounded, Shape<?> element) {
        boolean isUnbounded = relation.isMany() && !isBounded;
        return Stream.concat(isUnbounded ? Stream.of(relation) : Stream.empty(), in(element));
    }
}
