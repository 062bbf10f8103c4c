package dev.cormorant.internal.tree;

import dev.cormorant.error.TooDeepException;
import dev.cormorant.expression.Descent;
import dev.cormorant.expression.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes trees of steps. What is below a row is made once, and is the same object wherever the row stands; only below rows
 * that lead into a circle it depends on the way to them.
 */
public final class Growth<E extends @Nullable Object, T> {
    private final Shape.Recursive<E, T> shape;
    private final Descent descent;
    private final Steps<E> steps;
    private final Heights heights;
    private final Map<Known, T> known = new HashMap<>();

    private Growth(Shape.Recursive<E, T> shape, Steps<E> steps, Heights heights) {
        this.shape = shape;
        this.descent = shape.descent();
        this.steps = steps;
        this.heights = heights;
    }

    /** The trees of these steps under some rows. */
    public static <E extends @Nullable Object, T> Growth<E, T> of(
            Shape.Recursive<E, T> shape, Steps<E> steps, Collection<Place> roots) {
        return new Growth<>(shape, steps, Heights.of(steps, roots));
    }

    /** The rows of a circle in which steps lead, in the order of the steps; empty if there is none. */
    public List<Object> circle() {
        return heights.circle(steps);
    }

    /** What is known of a row: what is below it, down to so many levels. */
    private record Known(Object identity, int levels) {}

    /** A row whose branches are being made. */
    private final class Branch {
        private final @Nullable Step<E> step;
        private final Place place;
        private final int level;
        private final Iterator<Step<E>> open;
        private final List<T> grown = new ArrayList<>();

        private Branch(@Nullable Step<E> step, Place place, int level) {
            this.step = step;
            this.place = place;
            this.level = level;
            boolean ends = descent.bounded() && level == descent.levels();
            this.open = (ends ? List.<Step<E>>of() : steps.from(place.key())).iterator();
        }
    }

    /** What is below a row. */
    public List<T> under(Place root) {
        Deque<Branch> path = new ArrayDeque<>();
        Set<Object> above = new HashSet<>();
        enter(new Branch(null, root, 0), path, above);
        while (true) {
            Branch branch = path.element();
            if (branch.open.hasNext()) {
                follow(branch.open.next(), path, above);
                continue;
            }
            path.remove();
            above.remove(branch.place.identity());
            if (path.isEmpty()) {
                return List.copyOf(branch.grown);
            }
            path.element().grown.add(finished(branch));
        }
    }

    private void enter(Branch branch, Deque<Branch> path, Set<Object> above) {
        path.push(branch);
        if (branch.place.identity() != null) {
            above.add(branch.place.identity());
        }
    }

    private void follow(Step<E> step, Deque<Branch> path, Set<Object> above) {
        if (above.contains(step.place().identity())) {
            return;
        }
        Branch from = path.element();
        int level = from.level + 1;
        if (level > descent.levels()) {
            throw new TooDeepException(shape.relation().label() + " leads on for more than " + descent.levels()
                    + " levels; depth(..) says how many to read");
        }
        Known place = known(step.place(), level);
        T made = place == null ? null : known.get(place);
        if (made == null) {
            enter(new Branch(step, step.place(), level), path, above);
        } else {
            from.grown.add(made);
        }
    }

    private T finished(Branch branch) {
        Step<E> step = Objects.requireNonNull(branch.step);
        T made = shape.node().apply(step.content(), List.copyOf(branch.grown));
        Known place = known(branch.place, branch.level);
        if (place != null) {
            known.put(place, made);
        }
        return made;
    }

    /** Null if what is below a row is not the same wherever the row stands. */
    private @Nullable Known known(Place place, int level) {
        if (place.identity() == null) {
            return null;
        }
        Integer height = heights.of(place.identity());
        return height == null ? null : new Known(place.identity(), Math.min(height, descent.levels() - level));
    }
}
