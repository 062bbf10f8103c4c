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
        Stream<RelationId> unbounded = isUnbounded(shape) ? Stream.ofNullable(shape.relation()) : Stream.empty();
        return Stream.concat(unbounded, shape.inner().stream().flatMap(this::in));
    }

    private boolean isUnbounded(Shape<?> shape) {
        if (shape instanceof Shape.ToMany<?> many) {
            return many.relation().isMany() && !limited && many.rows().limit() == null;
        }
        return shape instanceof Shape.Recursive<?, ?> recursive
                && recursive.relation().isMany();
    }
}
