package dev.cormorant.internal.load;

import dev.cormorant.driver.Link;
import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.page.Keyset;
import dev.cormorant.internal.page.Placed;
import dev.cormorant.internal.page.Side;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.Select;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first rows that a to-many relation leads to: collects the keys of the parents, then hands out a slice for each. */
final class SlicePart<E> implements Part<Slice<E>>, NestedPart {
    private final int[] keyAt;
    private final Shape.Sliced<E> shape;
    private final RelatedLists<Placed<E>> lists = new RelatedLists<>();
    private @Nullable ParentCursors cursors;

    SlicePart(int[] keyAt, Shape.Sliced<E> shape) {
        this.keyAt = keyAt;
        this.shape = shape;
    }

    @Override
    public @Nullable Object read(Cells cells) throws SQLException {
        return lists.want(RelatedKey.at(cells, keyAt));
    }

    @Override
    public void load(Loading loading, Link on) {
        cursors = loading.load(on, shape, lists);
    }

    @Override
    public Optional<NestedStatement> statement(ReadPlans plans) {
        RelationId relation = shape.relation();
        Keyset order = plans.keysets().order(shape);
        Assembly<Placed<E>> assembly = Assembly.ofSlices(shape, order);
        ManyRows rows = shape.rows(null, order.orders()).withLimit(shape.size() + 1L);
        Select select = plans.selects().related(relation, rows, assembly, RelatedKey.samples(relation));
        return Optional.of(new NestedStatement(relation, select, assembly));
    }

    @Override
    public Slice<E> finish(@Nullable Object taken) {
        List<Placed<E>> rows = lists.of(taken);
        Optional<Cursor> next = taken != null && lists.isCut(taken)
                ? Optional.of(Objects.requireNonNull(cursors)
                        .of(taken)
                        .cursor(rows.get(rows.size() - 1).at(Side.AFTER)))
                : Optional.empty();
        return new Slice<>(Paging.unplaced(rows), next, Optional.empty(), next.isEmpty());
    }

    RelatedLists<Placed<E>> lists() {
        return lists;
    }
}
