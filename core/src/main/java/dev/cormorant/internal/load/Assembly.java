package dev.cormorant.internal.load;

import dev.cormorant.expression.Shape;
import dev.cormorant.internal.page.Keyset;
import dev.cormorant.internal.page.Placed;
import dev.cormorant.internal.tree.Step;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.type.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shape laid out over the columns of one statement: which columns to select, and the part that makes a result of them.
 * Serves one read, or any number of them where nothing is related: then no part keeps anything of a read.
 *
 * @param columns the columns to select
 * @param types the types that they are read as, in the same order
 * @param labels what messages call them, in the same order
 * @param related the parts that further statements are needed for
 * @param part what makes a result of a row
 * @param <R> the result
 */
record Assembly<R extends @Nullable Object>(
        List<Expr> columns, List<ColumnType<?>> types, List<String> labels, List<NestedPart> related, Part<R> part) {
    static <R extends @Nullable Object> Assembly<R> of(Shape<R> shape) {
        return of(shape, List.of());
    }

    /** The same for single rows, of which nothing has to be told twice. */
    static <R extends @Nullable Object> Assembly<R> ofEach(Shape<R> shape) {
        return new Assembler(true).assemble(shape, List.of());
    }

    /** The same with key columns in front, which are no part of the result. */
    static <R extends @Nullable Object> Assembly<R> of(Shape<R> shape, List<? extends ColumnId> keys) {
        return new Assembler(false).assemble(shape, keys);
    }

    /** What a to-many relation leads to, with the columns in front that tell the parent. */
    static <E> Assembly<E> ofRelated(Shape.ToMany<E> many) {
        return new Assembler(true).assembleRelated(many);
    }

    /** Single rows, of which so many are read in an order. */
    static <R extends @Nullable Object> Assembly<Placed<R>> placed(Shape<R> shape, Keyset order, long size) {
        return new Assembler(true).assemblePlaced(shape, order, size);
    }

    /** What a to-many relation leads to in an order, with the columns in front that tell the parent. */
    static <E> Assembly<Placed<E>> ofSlices(Shape.Sliced<E> slices, Keyset order) {
        return new Assembler(true).assembleSlices(slices, order);
    }

    /** A row that a step leads to, with the columns in front that tell the row before. */
    static <E extends @Nullable Object> Assembly<Step<E>> ofSteps(Shape.Recursive<E, ?> shape) {
        return new Assembler(true).assembleSteps(shape);
    }
}
