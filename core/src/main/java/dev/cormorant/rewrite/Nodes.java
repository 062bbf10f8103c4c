package dev.cormorant.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Children of nodes, rewritten; what does not change stays the same instance. */
final class Nodes {
    private Nodes() {}

    static <T> @Nullable T optional(@Nullable T node, UnaryOperator<T> rewriter) {
        return node == null ? null : rewriter.apply(node);
    }

    static <T> List<T> list(List<T> nodes, UnaryOperator<T> rewriter) {
        List<T> rewritten = null;
        for (int i = 0; i < nodes.size(); i++) {
            T before = nodes.get(i);
            T after = rewriter.apply(before);
            if (after != before && rewritten == null) {
                rewritten = new ArrayList<>(nodes);
            }
            if (rewritten != null) {
                rewritten.set(i, after);
            }
        }
        return rewritten == null ? nodes : List.copyOf(rewritten);
    }
}
