package dev.cormorant.internal.load;

import dev.cormorant.expression.Shape;
import java.util.stream.Stream;

/** Finds the lists inside of results, at every level. */
final class NestedLists {
    private NestedLists() {}

    static Stream<Shape.ToMany<?>> in(Shape<?> shape) {
        if (shape instanceof Shape.Combined<?> combined) {
            return combined.parts().stream().flatMap(NestedLists::in);
        } else if (shape instanceof Shape.Mapped<?, ?> mapped) {
            return in(mapped.part());
        } else if (shape instanceof Shape.ToOne<?> toOne) {
            return in(toOne.target());
        } else if (shape instanceof Shape.ToMany<?> many) {
            return Stream.concat(Stream.of(many), in(many.element()));
        } else if (shape instanceof Shape.Morph<?> morph) {
            return morph.targets().stream().flatMap(target -> in(target.rows().element()));
        }
        return Stream.empty();
    }
}
