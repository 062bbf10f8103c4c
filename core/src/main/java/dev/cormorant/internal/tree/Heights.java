package dev.cormorant.internal.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many levels are below each row. It is counted from the rows that no step leads from, upwards, so a row from which steps
 * lead into a circle is never reached, and has no height.
 */
final class Heights {
    private final Map<Object, Node> nodes = new LinkedHashMap<>();

    private Heights() {}

    /** A row with the rows above it. */
    private static final class Node {
        private final Place place;
        private final List<Node> above = new ArrayList<>();
        private int open;
        private int height;

        private Node(Place place) {
            this.place = place;
        }
    }

    /** The heights of some rows and of all that steps lead to. */
    static Heights of(Steps<?> steps, Collection<Place> roots) {
        Heights heights = new Heights();
        Stream.concat(roots.stream(), steps.places().stream())
                .filter(place -> place.identity() != null)
                .forEach(place ->
                        heights.nodes.computeIfAbsent(Objects.requireNonNull(place.identity()), id -> new Node(place)));
        heights.nodes.values().forEach(node -> heights.link(node, steps));
        heights.count();
        return heights;
    }

    private void link(Node node, Steps<?> steps) {
        for (Step<?> step : steps.from(node.place.key())) {
            Node below = nodes.get(step.place().identity());
            if (below != null) {
                below.above.add(node);
                node.open++;
            }
        }
    }

    private void count() {
        Deque<Node> counted = new ArrayDeque<>();
        nodes.values().stream().filter(node -> node.open == 0).forEach(counted::add);
        while (!counted.isEmpty()) {
            Node node = counted.remove();
            for (Node above : node.above) {
                above.height = Math.max(above.height, node.height + 1);
                above.open--;
                if (above.open == 0) {
                    counted.add(above);
                }
            }
        }
    }

    /** The height of a row; null if steps lead from it into a circle. */
    @Nullable
    Integer of(Object identity) {
        Node node = Objects.requireNonNull(nodes.get(identity));
        return node.open == 0 ? node.height : null;
    }

    /** The rows of a circle, in the order of its steps; empty if there is none. */
    List<Object> circle(Steps<?> steps) {
        Node at = nodes.values().stream()
                .filter(node -> node.open > 0)
                .findFirst()
                .orElse(null);
        if (at == null) {
            return List.of();
        }
        Set<Object> seen = new LinkedHashSet<>();
        Object identity = Objects.requireNonNull(at.place.identity());
        while (seen.add(identity)) {
            identity = onwards(Objects.requireNonNull(nodes.get(identity)), steps);
        }
        List<Object> path = new ArrayList<>(seen);
        return path.subList(path.indexOf(identity), path.size());
    }

    /** A row that a step leads to from one that leads into a circle, and that leads into a circle itself. */
    private Object onwards(Node node, Steps<?> steps) {
        for (Step<?> step : steps.from(node.place.key())) {
            Node next = nodes.get(step.place().identity());
            if (next != null && next.open > 0) {
                return Objects.requireNonNull(next.place.identity());
            }
        }
        throw new IllegalStateException("a row that leads into a circle leads nowhere");
    }
}
