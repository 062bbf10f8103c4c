package dev.cormorant.internal.load;

import dev.cormorant.driver.Link;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.Select;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows that a to-many relation leads to: collects the keys of the parents, then hands out the rows by key. */
final class RelatedPart<E> implements Part<List<E>>, NestedPart {
    private final int[] keyAt;
    private final Shape.ToMany<E> shape;
    private final RelatedLists<E> lists = new RelatedLists<>();

    RelatedPart(int[] keyAt, Shape.ToMany<E> shape) {
        this.keyAt = keyAt;
        this.shape = shape;
    }

    @Override
    public @Nullable Object read(Cells cells) throws SQLException {
        return lists.want(RelatedKey.at(cells, keyAt));
    }

    @Override
    public void load(Loading loading, Link on) {
        loading.load(on, this);
    }

    @Override
    public List<E> finish(@Nullable Object taken) {
        return lists.of(taken);
    }

    @Override
    public Optional<NestedStatement> statement(ReadPlans plans) {
        RelationId relation = shape.relation();
        if (Objects.equals(shape.rows().limit(), 0L)) {
            return Optional.empty();
        }
        Assembly<E> assembly = Assembly.ofRelated(shape);
        List<Object> keys = RelatedKey.samples(relation);
        Select select = plans.selects().related(relation, shape.rows(), assembly, keys);
        return Optional.of(new NestedStatement(relation, select, assembly));
    }

    Shape.ToMany<E> shape() {
        return shape;
    }

    RelatedLists<E> lists() {
        return lists;
    }
}
