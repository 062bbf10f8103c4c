package dev.cormorant.schema;

import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.TableId;

/** What may be asked of the rows that link two others: values of these rows, and of no others. */
final class LinkValues {
    private LinkValues() {}

    /** A part of the row that links a row of the relation's source to one of its target. */
    static <X, L> Selection<X, L> of(ToManyRelation<?, ?, ?> relation, Shape<L> part) {
        if (relation.links().size() != 2) {
            throw new IllegalArgumentException(relation
                    + ".selectWithLink(..) needs a relation over one table between, as manyToMany(..) declares it; this one"
                    + " leads over " + (relation.links().size() - 1));
        }
        TableId between = relation.links().get(0).table();
        if (!isOf(part, between)) {
            throw new IllegalArgumentException(relation
                    + ".selectWithLink(..): the second selection takes values of the row"
                    + " that links two others, which is of " + between + " alone; select values of " + relation.target()
                    + " by the first one");
        }
        Shape<L> shape = new Shape.OfLink<>(part);
        return () -> shape;
    }

    private static boolean isOf(Shape<?> part, TableId table) {
        if (part instanceof Shape.Value<?> value) {
            return OwnRow.isAllOf(value.expr(), table);
        } else if (part instanceof Shape.Row<?> row) {
            return row.columns().get(0).table() == table;
        }
        return part.relation() == null && part.inner().stream().allMatch(inner -> isOf(inner, table));
    }
}
