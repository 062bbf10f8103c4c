package dev.cormorant.internal.load;

import dev.cormorant.driver.Link;
import dev.cormorant.error.CycleFoundException;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.tree.Growth;
import dev.cormorant.internal.tree.Place;
import dev.cormorant.internal.tree.Step;
import dev.cormorant.internal.tree.Steps;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.Select;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a relation leads to step by step: collects the rows to start from, then hands out what is below each of them. */
final class RecursivePart<E extends @Nullable Object, T> implements Part<List<T>>, NestedPart {
    private final PlacePart place;
    private final Shape.Recursive<E, T> shape;
    private final Set<Place> roots = new LinkedHashSet<>();
    private final Steps<E> steps = new Steps<>();
    private @Nullable Growth<E, T> growth;

    RecursivePart(PlacePart place, Shape.Recursive<E, T> shape) {
        this.place = place;
        this.shape = shape;
    }

    @Override
    public Place read(Cells cells) throws SQLException {
        return want(place.read(cells));
    }

    /** Asks for what is below a row, which it returns. */
    Place want(Place root) {
        roots.add(root);
        return root;
    }

    @Override
    public void load(Loading loading, Link on) {
        loading.load(on, this);
        growth = Growth.of(shape, steps, roots);
        List<Object> circle = growth.circle();
        if (!circle.isEmpty() && !shape.descent().cutsCycles()) {
            throw cycle(circle);
        }
    }

    private CycleFoundException cycle(List<Object> circle) {
        String relation = shape.relation().label();
        return new CycleFoundException(
                relation + " leads from a row back to itself in "
                        + (circle.size() == 1 ? "one step" : circle.size() + " steps")
                        + "; keys() tells the rows, and cutCycles() leaves out the steps that lead back",
                relation,
                circle.stream().map(RelatedKey::shown).toList());
    }

    @Override
    public Optional<NestedStatement> statement(ReadPlans plans) {
        RelationId relation = shape.relation();
        if (shape.descent().steps() == 0) {
            return Optional.empty();
        }
        Assembly<Step<E>> assembly = Assembly.ofSteps(shape);
        Select select = plans.selects().steps(shape, assembly, RelatedKey.samples(relation));
        return Optional.of(new NestedStatement(relation, select, assembly));
    }

    @Override
    public List<T> finish(@Nullable Object taken) {
        return Objects.requireNonNull(growth).under((Place) Objects.requireNonNull(taken));
    }

    Shape.Recursive<E, T> shape() {
        return shape;
    }

    /** The keys of the rows to start from, each once. */
    Collection<Object> keys() {
        Set<Object> keys = new LinkedHashSet<>();
        for (Place root : roots) {
            if (root.key() != null) {
                keys.add(root.key());
            }
        }
        return keys;
    }

    void add(List<Step<E>> read) {
        steps.add(read);
    }
}
