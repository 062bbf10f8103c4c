package dev.cormorant.testkit.random;

import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.SortKey;
import java.util.ArrayList;
import java.util.List;

/** Simpler selections, the simplest first. */
final class SimplerShapes {
    private SimplerShapes() {}

    /** Fewer parts, and simpler ones. */
    static List<List<Shape<?>>> of(List<Shape<?>> parts) {
        return Simpler.<Shape<?>>each(parts, SimplerShapes::of);
    }

    private static List<Shape<?>> of(Shape<?> shape) {
        List<Shape<?>> simpler = new ArrayList<>();
        if (shape instanceof Shape.Combined<?> combined) {
            of(combined.parts()).forEach(parts -> simpler.add(RandomRelated.combined(parts)));
        } else if (shape instanceof Shape.ToOne<?> one) {
            of(one.target()).forEach(target -> simpler.add(new Shape.ToOne<>(one.relation(), target, one.where())));
        } else if (shape instanceof Shape.ToMany<?> many) {
            of(many.rows()).forEach(rows -> simpler.add(new Shape.ToMany<>(many.relation(), many.element(), rows)));
            of(many.element())
                    .forEach(element -> simpler.add(new Shape.ToMany<>(many.relation(), element, many.rows())));
        } else if (shape instanceof Shape.Recursive<?, ?> tree) {
            simpler.addAll(ofTree(tree));
        }
        return simpler;
    }

    private static <E, T> List<Shape<?>> ofTree(Shape.Recursive<E, T> tree) {
        return Simpler.map(
                of(tree.rows()),
                rows -> new Shape.Recursive<>(tree.relation(), tree.element(), rows, tree.descent(), tree.node()));
    }

    private static List<ManyRows> of(ManyRows rows) {
        List<ManyRows> simpler = new ArrayList<>();
        if (rows.where() != null) {
            simpler.add(new ManyRows(null, rows.qualify(), rows.orderBy(), rows.limit(), rows.offset()));
            Simpler.of(rows.where())
                    .forEach(it ->
                            simpler.add(new ManyRows(it, rows.qualify(), rows.orderBy(), rows.limit(), rows.offset())));
        }
        if (!rows.orderBy().isEmpty()) {
            simpler.add(new ManyRows(rows.where(), rows.qualify(), List.of(), rows.limit(), rows.offset()));
            Simpler.<SortKey>each(rows.orderBy(), key -> List.of())
                    .forEach(it ->
                            simpler.add(new ManyRows(rows.where(), rows.qualify(), it, rows.limit(), rows.offset())));
        }
        if (rows.limit() != null) {
            simpler.add(new ManyRows(rows.where(), rows.qualify(), rows.orderBy(), null, rows.offset()));
        }
        if (rows.offset() > 0) {
            simpler.add(rows.withOffset(0));
        }
        return simpler;
    }
}
